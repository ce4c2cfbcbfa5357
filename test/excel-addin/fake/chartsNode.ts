import { rangeAddress } from '../../../core/sheet/a1.ts';
import type { FakeChart, FakeSheet } from './book.ts';
import {
  accessDenied,
  FakeNode,
  invalidArgument,
  notFound,
  nothing,
  pick,
  type Target,
} from './node.ts';
import { RangeNode } from './rangeNode.ts';

const types = ['LineMarkers', 'ColumnClustered', 'BarClustered'];

function addressOf(value: unknown): string {
  if (!(value instanceof RangeNode)) throw invalidArgument();
  return rangeAddress(value.area);
}

/** A part of a chart that only takes properties: what is said is kept under its path. */
class PartNode extends FakeNode {
  readonly kind: string;
  private readonly kept: Record<string, unknown>;
  private readonly path: string;
  private readonly known: readonly string[];

  constructor(path: string, kept: Record<string, unknown>, known: readonly string[]) {
    super();
    this.kind = `Chart.${path}`;
    this.path = path;
    this.kept = kept;
    this.known = known;
  }

  override property(name: string): Target {
    const path = `${this.path}/${name}`;
    const inside = this.known.some((one) => one.startsWith(`${path}/`));
    return inside ? new PartNode(path, this.kept, this.known) : super.property(name);
  }

  override set(name: string, value: unknown): void {
    const path = `${this.path}/${name}`;
    if (!this.known.includes(path)) super.set(name, value);
    this.kept[path] = value;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    const path = `${this.path}/${name}`;
    if (!this.known.includes(path)) return super.call(name, values);
    this.kept[path] = values[0];
    return null;
  }
}

const seriesParts = ['Format/Line/Color', 'Format/Fill/SetSolidColor'];
const chartParts = [
  ...['Title/Text', 'Legend/Visible', 'Legend/Position'],
  ...['Axes/CategoryAxis/ReversePlotOrder', 'Axes/CategoryAxis/Position'],
  ...['Axes/ValueAxis/NumberFormat', 'Axes/ValueAxis/Minimum', 'Axes/ValueAxis/Maximum'],
];

class SeriesNode extends FakeNode {
  readonly kind = 'ChartSeries';
  private readonly series: Record<string, unknown>;

  constructor(series: Record<string, unknown>) {
    super();
    this.series = series;
  }

  override property(name: string): Target {
    if (name !== 'Format') return super.property(name);
    return new PartNode(name, this.series, seriesParts);
  }

  override set(name: string, value: unknown): void {
    if (name !== 'Name') super.set(name, value);
    this.series.Name = value;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name !== 'SetValues' && name !== 'SetXAxisValues') return super.call(name, values);
    this.series[name] = addressOf(values[0]);
    return null;
  }
}

class SeriesListNode extends FakeNode {
  readonly kind = 'ChartSeriesCollection';
  private readonly chart: FakeChart;

  constructor(chart: FakeChart) {
    super();
    this.chart = chart;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name === 'GetItemAt') {
      const series = this.chart.series[Number(values[0])];
      if (!series) throw invalidArgument();
      return new SeriesNode(series);
    }
    if (name !== 'Add') return super.call(name, values);
    const series = { Name: values[0] };
    this.chart.series.push(series);
    return new SeriesNode(series);
  }
}

class ChartNode extends FakeNode {
  readonly kind = 'Chart';
  private readonly sheet: FakeSheet;
  private readonly chart: FakeChart;

  constructor(sheet: FakeSheet, chart: FakeChart) {
    super();
    this.sheet = sheet;
    this.chart = chart;
  }

  override identity(): object {
    return { Id: this.chart.set.Id };
  }

  override load(names: readonly string[]): object {
    return pick(this.kind, names, { Name: () => this.chart.set.Name });
  }

  override property(name: string): Target {
    if (name === 'Series') return new SeriesListNode(this.chart);
    if (['Title', 'Legend', 'Axes'].includes(name)) {
      return new PartNode(name, this.chart.set, chartParts);
    }
    return super.property(name);
  }

  override set(name: string, value: unknown): void {
    if (name !== 'Name') super.set(name, value);
    this.chart.set.Name = value;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (this.sheet.protected) throw accessDenied();
    if (name === 'Delete') {
      this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.chart);
      return null;
    }
    if (name !== 'SetPosition') return super.call(name, values);
    this.chart.set.Position = `${addressOf(values[0])}:${addressOf(values[1])}`;
    return null;
  }
}

/** Charts of a sheet. */
export class ChartsNode extends FakeNode {
  readonly kind = 'ChartCollection';
  private readonly sheet: FakeSheet;

  constructor(sheet: FakeSheet) {
    super();
    this.sheet = sheet;
  }

  private item(name: unknown): Target {
    const chart = this.sheet.charts.find(({ set }) => set.Name === name);
    return chart ? new ChartNode(this.sheet, chart) : nothing;
  }

  /** Each row or column of the source is a line of the chart. */
  private add([type, source, by]: readonly unknown[]): ChartNode {
    if (this.sheet.protected) throw accessDenied();
    if (!types.includes(String(type)) || !(source instanceof RangeNode)) throw invalidArgument();
    const { top, left, bottom, right } = source.area;
    const lines = by === 'Rows' ? bottom - top + 1 : right - left + 1;
    const Id = `{chart-${this.sheet.charts.length + 1}}`;
    const chart: FakeChart = {
      set: { Id, Type: type, Name: `Chart ${this.sheet.charts.length + 1}` },
      series: Array.from({ length: lines }, () => ({})),
    };
    this.sheet.charts = [...this.sheet.charts, chart];
    return new ChartNode(this.sheet, chart);
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name === 'Add') return this.add(values);
    if (name === 'GetItemOrNullObject') return this.item(values[0]);
    if (name !== 'GetItem') return super.call(name, values);
    const item = this.item(values[0]);
    if (item === nothing) throw notFound();
    return item;
  }
}
