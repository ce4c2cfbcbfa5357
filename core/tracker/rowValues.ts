import { computeRow } from '../declare/layOut.ts';
import { rereadCells } from '../recognise/rereadCells.ts';
import { type Cell, isErrorCell } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { readTable } from '../sheet/readTable.ts';
import type { RowKinds } from './dataRows.ts';
import type { TrackerTemplate } from './fitTemplate.ts';
import type { ColumnPlan } from './planColumns.ts';

export type RowCells = Readonly<Record<string, Cell>>;

/** What was read in every row, by the same reader as everything else; unreadable cells are null. */
export function readRows(
  grid: Grid,
  template: TrackerTemplate,
  { rows, locale }: { readonly rows: RowKinds; readonly locale: string | null },
): Map<number, RowCells> {
  const headerRow = rows.headers[0] ?? null;
  const mapping = {
    headerRow,
    columns: template.places,
    firstRow: (headerRow ?? -1) + 1,
    lastRow: rows.lastRow,
  };
  const { columns } = template;
  const read = rereadCells(readTable(grid, columns, { mapping, locale }), {
    grid,
    columns,
    locale,
  });
  return new Map(read.rows.map(({ row, values }) => [row, values as RowCells]));
}

/** What formulas see in a row: the user's cells as they stand, helper columns as they were read. */
function seenByFormulas(
  grid: Grid,
  row: number,
  input: { template: TrackerTemplate; plan: ColumnPlan; read: RowCells },
): Record<string, Cell> {
  const { template, plan, read } = input;
  const helpers = new Set(plan.appended.map(({ key }) => key));
  const seen: Record<string, Cell> = {};
  for (const [key, place] of Object.entries({ ...template.places, ...plan.places })) {
    if (place === null) seen[key] = null;
    else seen[key] = helpers.has(key) ? (read[key] ?? null) : cellAt(grid, row, place);
  }
  return seen;
}

/**
 * Every value of a row with the computed columns worked out as the native formulas will. A row with a broken
 * formula in a cell that is read shows that error in every computed column.
 */
export function trackerRow(
  grid: Grid,
  row: number,
  input: { template: TrackerTemplate; plan: ColumnPlan; read: RowCells; settings: RowCells },
): RowCells {
  const { template, settings } = input;
  const seen = seenByFormulas(grid, row, input);
  const error = Object.values(seen).find(isErrorCell);
  if (error === undefined) return computeRow(template.columns, seen, settings);
  const computed = Object.keys(template.columns).filter((key) => template.columns[key]?.computed);
  return { ...seen, ...Object.fromEntries(computed.map((key) => [key, error])) };
}
