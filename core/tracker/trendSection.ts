import type { AlignmentIndex } from '../alignment/alignmentIndex.ts';
import { indexTrendBlock } from '../alignment/trendBlock.ts';
import { cellAddress, rangeAddress } from '../sheet/a1.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Chart } from '../sheet/chart.ts';
import type { Edit } from '../sheet/edit.ts';

/** Snapshots that are printed; ours: a year of months, or a quarter of weeks. */
const mostSnapshots = 12;

/** Rows below the numbers: the small lines, the chart, and room. */
const chartRows = 14;

/** Columns the chart covers. */
const chartRight = 3;

/** What stands on a sheet under a title. */
export interface Section {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is drawn below the rows, in as many rows as `below`. */
  readonly drawn?: { readonly below: number; edits(sheet: string, top: number): Edit[] };
}

/** The index as a chart, the derailers as small lines under their columns; `top` is the row of the first snapshot. */
function drawnEdits(
  sheet: string,
  top: number,
  { rows, columns }: Record<'rows' | 'columns', number>,
): Edit[] {
  const bottom = top + rows - 1;
  const range = (column: number) => rangeAddress({ top, left: column, bottom, right: column });
  const after = Array.from({ length: columns - 1 }, (_, index) => ({
    cell: cellAddress(bottom + 1, index + 1),
    values: range(index + 1),
  }));
  const anchor = { top: bottom + 3, left: 0, bottom: bottom + chartRows, right: chartRight };
  const chart: Chart = {
    ...{ title: 'Alignment index over time', type: 'line', anchor },
    ...{ series: [{ name: 'Alignment index', values: range(1) }], categories: range(0) },
    ...{ numberFormat: '0', minimum: 0, maximum: 100 },
  };
  return [
    { kind: 'sparklines', sheet, before: [], after, minimum: 0 },
    { kind: 'chart', sheet, name: 'alignment-trend', before: null, after: chart },
  ];
}

/** The index and its derailers over the last snapshots and today, with a chart; a sentence where there are too few. */
export function trendSection(index: AlignmentIndex): Section {
  const title = 'Alignment over time';
  const block = indexTrendBlock(index);
  if (block.block === 'text') return { title, header: ['What is missing'], rows: [[block.text]] };
  const { derailers, trend, value, asOf } = index;
  const from = Math.max(0, trend.length - mostSnapshots);
  const rows = trend
    .slice(from)
    .map(({ day, value: then }, at): Cell[] => [
      ...[day, then, ...derailers.map((one) => one.trend[from + at]?.value ?? null)],
    ]);
  if (asOf !== null) rows.push([asOf, value, ...derailers.map((one) => one.value)]);
  const header = ['As of', 'Alignment index', ...derailers.map((one) => one.title)];
  const size = { rows: rows.length, columns: header.length };
  return {
    ...{ title, header, rows },
    drawn: { below: chartRows, edits: (sheet, top) => drawnEdits(sheet, top, size) },
  };
}
