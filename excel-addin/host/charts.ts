import { parseRange } from '../../core/sheet/a1.ts';
import type { Chart, ChartEdit } from '../../core/sheet/chart.ts';
import { rangeOf } from './ranges.ts';

/** Ours: told apart in grey as well, at least 3 : 1 on white (WCAG 2.2, 1.4.11). */
const colours = ['#0f766e', '#b45309', '#4c5ba8', '#9f1239', '#4d7c0f', '#6b7280'];

const types = { line: 'LineMarkers', column: 'ColumnClustered', bar: 'BarClustered' } as const;

/** Excel looks at the first cells of a range to guess at names unless it is told how the range runs. */
function direction(values: string): 'Rows' | 'Columns' {
  const range = parseRange(values);
  return range && range.top === range.bottom && range.left < range.right ? 'Rows' : 'Columns';
}

function writeSeries(sheet: Excel.Worksheet, drawn: Excel.Chart, chart: Chart): void {
  chart.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    series.name = name;
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(chart.categories));
    const colour = colours[index % colours.length] ?? '#0f766e';
    if (chart.type === 'line') series.format.line.color = colour;
    else series.format.fill.setSolidColor(colour);
  });
}

/** Lying bars are listed from the top, so their axis of categories runs downwards and that of values stays below. */
function writeAxes({ axes }: Excel.Chart, { type, numberFormat, minimum, maximum }: Chart): void {
  if (type === 'bar') {
    axes.categoryAxis.reversePlotOrder = true;
    axes.categoryAxis.position = 'Maximum';
  }
  if (numberFormat !== undefined) axes.valueAxis.numberFormat = numberFormat;
  if (minimum !== undefined) axes.valueAxis.minimum = minimum;
  if (maximum !== undefined) axes.valueAxis.maximum = maximum;
}

/** Queues a chart, in the place of the one of that name when `isThere`, or its removal. ExcelApi 1.8 is enough. */
export function writeChart(sheet: Excel.Worksheet, edit: ChartEdit, isThere: boolean): void {
  const { name, after } = edit;
  if (isThere) sheet.charts.getItem(name).delete();
  if (!after) return;
  const [first] = after.series;
  if (!first) return;
  const source = sheet.getRange(first.values);
  const drawn = sheet.charts.add(types[after.type], source, direction(first.values));
  drawn.name = name;
  drawn.title.text = after.title;
  writeSeries(sheet, drawn, after);
  drawn.legend.visible = after.series.length > 1;
  if (after.series.length > 1) drawn.legend.position = 'Bottom';
  writeAxes(drawn, after);
  const { top, left, bottom, right } = after.anchor;
  drawn.setPosition(
    rangeOf(sheet, { top, left, bottom: top, right: left }),
    rangeOf(sheet, { top: bottom, left: right, bottom, right }),
  );
}

/** Asks whether a chart of that name is there, within the question that is being put together. */
export function askChart(sheet: Excel.Worksheet, { name }: ChartEdit): () => boolean {
  const chart = sheet.charts.getItemOrNullObject(name);
  chart.load('name');
  return () => !chart.isNullObject;
}

/** What is known of the charts of a workbook while a plan is queued: a later edit sees what an earlier one drew. */
export function chartsThere(before: (edit: ChartEdit) => boolean): (edit: ChartEdit) => boolean {
  const drawn = new Map<string, boolean>();
  return (edit) => {
    const key = JSON.stringify([edit.sheet, edit.name]);
    const isThere = drawn.get(key) ?? before(edit);
    drawn.set(key, edit.after !== null);
    return isThere;
  };
}
