import { fillCell } from '../declare/layOut.ts';
import { settingAddress } from '../declare/settings.ts';
import { cellAddress, rangeAddress } from '../sheet/a1.ts';
import type { Chart, ChartEdit } from '../sheet/chart.ts';
import type { ConditionalRule, Edit } from '../sheet/edit.ts';
import { ownSheetTitles } from '../sheet/ownSheet.ts';
import type { DashboardBlock } from './block.ts';
import { cellError, newObjective, noData, notEnough, unclearWeights } from './formulaParts.ts';

/** First row of the first block: title, purpose, days and a blank row stand above. */
export const firstBlockRow = 4;

/** Columns of the numbers, then a narrow gap, then the charts. */
const widths = [44, 15, 15, 15, 15, 13, 3];
const chartColumns = { left: 7, right: 13 };

/** Rows a chart covers: lying bars need room for the words beside each. Ours. */
function chartRows({ rows, chart }: DashboardBlock): number {
  return chart?.type === 'bar' ? Math.max(16, 2 * rows.length + 4) : 16;
}

/** Row of the first note within a block: below its title, its header, its rows and their course in small. */
function notesRow({ columns, rows, sparklines }: DashboardBlock): number {
  return (columns.length > 0 ? 2 : 1) + rows.length + (sparklines ? 1 : 0);
}

/** Rows a block takes: its title, its header where it has one, its rows, its notes and a blank row. */
export function blockHeight(block: DashboardBlock): number {
  const { notes, chart } = block;
  const height = notesRow(block) + notes.length + 1;
  return chart ? Math.max(height, chartRows(block) + 1) : height;
}

const rules: readonly (readonly [word: string, tone: ConditionalRule['tone']])[] = [
  [noData, 'muted'],
  [notEnough, 'muted'],
  [cellError, 'bad'],
  [unclearWeights, 'bad'],
  [newObjective, 'bad'],
  ['overdue', 'bad'],
  ['in time', 'good'],
];

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

function chartOf(block: DashboardBlock, top: number): Chart | null {
  if (!block.chart || block.rows.length === 0) return null;
  const { columns, ...look } = block.chart;
  const [first, last] = [top + 2, top + 1 + block.rows.length];
  const line = (column: number) => rangeAddress(area(first, column, last, column));
  return {
    ...look,
    series: columns.map((column) => ({
      name: block.columns[column]?.name ?? block.columns[column]?.header ?? '',
      values: line(column),
    })),
    categories: line(0),
    anchor: area(top, chartColumns.left, top + chartRows(block) - 1, chartColumns.right),
  };
}

function cellEdits(sheet: string, block: DashboardBlock, top: number): Edit[] {
  const { title, columns, rows, notes } = block;
  const first = top + (columns.length > 0 ? 2 : 1);
  return [
    fillCell({ sheet, row: top, column: 0 }, { value: title, formula: null }),
    ...columns.map(({ header }, column) =>
      fillCell({ sheet, row: top + 1, column }, { value: header, formula: null }),
    ),
    ...rows.flatMap((cells, index) =>
      cells.map((cell, column) => {
        const format = columns[column]?.format;
        const after = { ...cell, ...(format === undefined ? {} : { format }) };
        return fillCell({ sheet, row: first + index, column }, after);
      }),
    ),
    ...notes.map((note, index) =>
      fillCell({ sheet, row: top + notesRow(block) + index, column: 0 }, note),
    ),
  ];
}

function lookEdits(sheet: string, block: DashboardBlock, top: number): Edit[] {
  const { columns, rows, notes } = block;
  const first = top + (columns.length > 0 ? 2 : 1);
  const right = columns.length - 1;
  const section: Edit = {
    ...{ kind: 'format', sheet, look: 'section' },
    area: area(top, 0, top, widths.length - 2),
  };
  const last = top + notesRow(block);
  const note: Edit = {
    ...{ kind: 'format', sheet, look: 'note' },
    area: area(last, 0, last + notes.length - 1, 0),
  };
  if (right < 0) return [section, note];
  const body = area(first, 0, first + rows.length - 1, right);
  const cell = rangeAddress(area(first, 0, first, 0));
  const conditional = rules.map(([word, tone]) => ({ formula: `${cell}="${word}"`, tone }));
  return [
    section,
    { kind: 'format', sheet, area: area(top + 1, 0, top + 1, right), look: 'header' },
    { kind: 'format', sheet, area: body, look: 'computed', conditional },
    note,
  ];
}

/** The course of columns in small, in the row below them. */
function sparklineEdits(sheet: string, block: DashboardBlock, top: number): Edit[] {
  const { sparklines = [], rows } = block;
  const [first, last] = [top + 2, top + 1 + rows.length];
  const after = sparklines.map((column) => ({
    cell: cellAddress(last + 1, column),
    values: rangeAddress(area(first, column, last, column)),
  }));
  return after.length > 0
    ? [{ kind: 'sparklines', sheet, before: [], after, minimum: block.chart?.minimum }]
    : [];
}

/** One block from a row on: its cells, its looks, its sparklines and its chart. */
export function layOutBlock(sheet: string, block: DashboardBlock, top: number): Edit[] {
  const after = chartOf(block, top);
  const chart: ChartEdit[] = after
    ? [{ kind: 'chart', sheet, name: `Tandem ${block.id}`, before: null, after }]
    : [];
  return [
    ...cellEdits(sheet, block, top),
    ...lookEdits(sheet, block, top),
    ...sparklineEdits(sheet, block, top),
    ...chart,
  ];
}

const purpose =
  'Native formulas and charts over the trackers of this workbook: they follow by themselves and open without Tandem.';

/** The sheet with its title, purpose, the day the numbers are for and the day it was laid out. */
export function layOutHead(
  sheet: string,
  { asOf, today }: { readonly asOf: number; readonly today: number },
): Edit[] {
  const format = 'yyyy-mm-dd';
  const text = (row: number, column: number, value: string): Edit =>
    fillCell({ sheet, row, column }, { value, formula: null });
  return [
    {
      ...{ kind: 'sheet', sheet, action: 'add' },
      page: { orientation: 'portrait', length: 'one page' },
    },
    text(0, 0, ownSheetTitles.dashboard),
    text(1, 0, purpose),
    text(2, 0, 'As of'),
    fillCell(
      { sheet, row: 2, column: 1 },
      { value: asOf, formula: `=${settingAddress('asOf')}`, format },
    ),
    text(2, 2, 'Laid out on'),
    fillCell({ sheet, row: 2, column: 3 }, { value: today, formula: null, format }),
    { kind: 'format', sheet, area: area(0, 0, 0, 0), look: 'title' },
    { kind: 'format', sheet, area: area(1, 0, 1, 0), look: 'note' },
    ...widths.map(
      (width, column): Edit => ({
        ...{ kind: 'format', sheet, width },
        area: area(0, column, 0, column),
      }),
    ),
    { kind: 'freeze', sheet, rows: firstBlockRow - 1, columns: 0 },
  ];
}
