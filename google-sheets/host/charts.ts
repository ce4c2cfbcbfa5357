import { parseRange, rangeAddress } from '../../core/sheet/a1.ts';
import type { Chart, ChartEdit } from '../../core/sheet/chart.ts';
import { rangeOf } from './makeRoom.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Ours: told apart in grey as well, at least 3 : 1 on white (WCAG 2.2, 1.4.11). */
const colours = ['#0f766e', '#b45309', '#4c5ba8', '#9f1239', '#4d7c0f', '#6b7280'];

/** Pixels of a row and a column nobody made wider: Sheets takes the size of a chart in pixels. */
const standardCell = { height: 21, width: 100 };

/** Addresses a chart draws, in the order it is given them. */
function addressesOf({ categories, series }: Chart): string[] {
  return [categories, ...series.map(({ values }) => values)].map((address) => {
    const range = parseRange(address);
    return range ? rangeAddress(range) : address;
  });
}

/**
 * Sheets gives a chart no name of ours, so a chart of Tandem is known by the cells it draws and its title; where a
 * chart does not tell its title, by the cells.
 */
function isChart(drawn: EmbeddedChart, chart: Chart | null): boolean {
  if (!chart) return false;
  const addresses = drawn.getRanges().map((range) => range.getA1Notation());
  if (addresses.join() !== addressesOf(chart).join()) return false;
  const title: unknown = drawn.getOptions().get('title');
  return typeof title !== 'string' || title === chart.title;
}

function chartType(type: Chart['type']) {
  const { LINE, COLUMN, BAR } = Charts.ChartType;
  return { line: LINE, column: COLUMN, bar: BAR }[type];
}

/** Options by the names Google's chart editor has for them. */
function optionsOf({ title, type, series, anchor, ...axis }: Chart): [string, unknown][] {
  const values = type === 'bar' ? 'hAxis' : 'vAxis';
  const { numberFormat, minimum, maximum } = axis;
  return [
    ['title', title],
    ['colors', series.map((_, index) => colours[index % colours.length])],
    ['legend.position', series.length > 1 ? 'bottom' : 'none'],
    ...series.map(({ name }, index): [string, unknown] => [`series.${index}.labelInLegend`, name]),
    ...(numberFormat === undefined ? [] : [[`${values}.format`, numberFormat] as [string, string]]),
    ...(minimum === undefined ? [] : [[`${values}.viewWindow.min`, minimum] as [string, number]]),
    ...(maximum === undefined ? [] : [[`${values}.viewWindow.max`, maximum] as [string, number]]),
    ...(type === 'line' ? [['pointSize', 5] as [string, number]] : []),
    ['width', (anchor.right - anchor.left + 1) * standardCell.width],
    ['height', (anchor.bottom - anchor.top + 1) * standardCell.height],
  ];
}

function drawChart(sheet: Sheet, chart: Chart): void {
  const builder = sheet.newChart().setChartType(chartType(chart.type));
  for (const address of addressesOf(chart)) {
    const area = parseRange(address);
    if (area) builder.addRange(rangeOf(sheet, area));
  }
  builder
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setTransposeRowsAndColumns(isAcross(chart))
    .setNumHeaders(0)
    .setPosition(chart.anchor.top + 1, chart.anchor.left + 1, 0, 0);
  for (const [name, value] of optionsOf(chart)) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

/** True where each line of the chart is a row of the sheet. */
function isAcross({ categories }: Chart): boolean {
  const range = parseRange(categories);
  return range !== null && range.top === range.bottom && range.left < range.right;
}

/** Draws a native chart, in the place of the one it was or is to be, or removes it. */
export function writeChart(sheet: Sheet, { before, after }: ChartEdit): void {
  if (after) rangeOf(sheet, after.anchor);
  for (const drawn of sheet.getCharts()) {
    if (isChart(drawn, before) || isChart(drawn, after)) sheet.removeChart(drawn);
  }
  if (after) drawChart(sheet, after);
}
