import type { FakeBook } from './fakeBook.ts';
import { areaOf, type RangeSurroundings, rangeService } from './fakeRange.ts';
import type { FakeArea, FakeChart, FakeSheet } from './fakeSheet.ts';
import { ServiceException, strict, wrongSignature } from './strict.ts';

/** The global `Charts`, as far as charts in sheets need it; its members are objects that say their name. */
export const chartsService = strict('Charts', {
  ChartType: strict('ChartType', named('BAR', 'COLUMN', 'LINE')),
  ChartMergeStrategy: strict('ChartMergeStrategy', named('MERGE_COLUMNS', 'MERGE_ROWS')),
});

function named(...names: readonly string[]): Record<string, object> {
  return Object.fromEntries(names.map((name) => [name, { toString: () => name }] as const));
}

const built = new WeakMap<object, FakeChart>();

function chartService(chart: FakeChart, sheet: FakeSheet, around: RangeSurroundings): object {
  const service = strict('EmbeddedChart', {
    getRanges: () =>
      around.dates.inRealm(chart.ranges.map((area) => rangeService(sheet, area, around))),
    getOptions: () =>
      strict('ChartOptions', { get: (name: string) => chart.options[name] ?? null }),
  });
  built.set(service, chart);
  return service;
}

/** `Sheet.newChart()`. A builder without ranges, type or place is no chart. */
function chartBuilder(sheet: FakeSheet, around: RangeSurroundings): object {
  let type = '';
  let anchor: readonly [number, number] = [0, 0];
  let transposed = false;
  const ranges: FakeArea[] = [];
  const options: Record<string, unknown> = {};
  const flag = (member: string, wanted: string) => (value: unknown) => {
    if (typeof value !== wanted) throw wrongSignature([value], `EmbeddedChartBuilder.${member}`);
    if (typeof value === 'boolean') transposed = value;
    return builder;
  };
  const builder: object = strict('EmbeddedChartBuilder', {
    setChartType(wanted: object) {
      if (!Object.values(chartsService.ChartType).includes(wanted)) {
        throw wrongSignature([wanted], 'EmbeddedChartBuilder.setChartType');
      }
      type = String(wanted);
      return builder;
    },
    addRange(range: unknown) {
      ranges.push(areaOf(range, 'EmbeddedChartBuilder.addRange'));
      return builder;
    },
    setMergeStrategy(strategy: object) {
      if (!Object.values(chartsService.ChartMergeStrategy).includes(strategy)) {
        throw wrongSignature([strategy], 'EmbeddedChartBuilder.setMergeStrategy');
      }
      return builder;
    },
    setTransposeRowsAndColumns: flag('setTransposeRowsAndColumns', 'boolean'),
    setNumHeaders: flag('setNumHeaders', 'number'),
    setPosition(...values: readonly unknown[]) {
      if (values.length !== 4 || values.some((value) => !Number.isInteger(value))) {
        throw wrongSignature(values, 'EmbeddedChartBuilder.setPosition');
      }
      const [row, column] = values.map(Number);
      anchor = [row ?? 0, column ?? 0];
      return builder;
    },
    setOption(name: string, value: unknown) {
      if (value === undefined || value === null) {
        throw wrongSignature([name, value], 'EmbeddedChartBuilder.setOption');
      }
      options[name] = value;
      return builder;
    },
    build() {
      const [row, column] = anchor;
      const isPlaced =
        row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;
      if (type === '' || ranges.length === 0 || !isPlaced) {
        throw new ServiceException('fake: a chart needs a type, ranges and a place on the sheet');
      }
      return chartService({ type, ranges, options, anchor, transposed }, sheet, around);
    },
  });
  return builder;
}

/** Members of a sheet that are about charts. */
export function chartMembers(book: FakeBook, sheet: FakeSheet, around: RangeSurroundings) {
  return {
    getCharts() {
      book.reads('getCharts');
      return around.dates.inRealm(sheet.charts.map((chart) => chartService(chart, sheet, around)));
    },
    newChart: () => chartBuilder(sheet, around),
    insertChart(service: object) {
      book.writes('insertChart', sheet);
      const chart = built.get(service);
      if (!chart) throw wrongSignature([service], 'Sheet.insertChart');
      sheet.charts = [...sheet.charts, chart];
    },
    removeChart(service: object) {
      book.writes('removeChart', sheet);
      const chart = built.get(service);
      if (!chart || !sheet.charts.includes(chart)) {
        throw new ServiceException('The chart could not be found.');
      }
      sheet.charts = sheet.charts.filter((one) => one !== chart);
    },
  };
}
