import { computeRow } from '../declare/layOut.ts';
import { rereadCells } from '../recognise/rereadCells.ts';
import { type Cell, isErrorCell } from '../sheet/cell.ts';
import type { Column } from '../sheet/column.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { readTable } from '../sheet/readTable.ts';
import type { CellState } from '../sheet/refuseCellEdit.ts';
import type { RowKinds } from './dataRows.ts';
import type { TrackerTemplate } from './fitTemplate.ts';
import type { ColumnPlan } from './planColumns.ts';

export type RowCells = Readonly<Record<string, Cell>>;

/** What every row says, by the same reader as everything else; unreadable cells are null. */
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
  // A table that lacks a column of the template is read all the same.
  const optional = Object.entries(template.columns).map(([key, column]): [string, Column] => [
    key,
    { ...column, required: false },
  ]);
  const columns = Object.fromEntries(optional);
  const read = rereadCells(readTable(grid, columns, { mapping, locale }), {
    grid,
    columns,
    locale,
  });
  return new Map(read.rows.map(({ row, values }) => [row, template.complete(values as RowCells)]));
}

interface RowInput {
  readonly template: TrackerTemplate;
  readonly plan: ColumnPlan;
  /** Appended input cells that are to be filled, by column key. */
  readonly inputs: ReadonlyMap<string, CellState>;
}

/** What formulas see in a row: the user's cells as they stand, appended ones as they will stand. */
function seenByFormulas(
  grid: Grid,
  row: number,
  { template, plan, inputs }: RowInput,
): Record<string, Cell> {
  const seen: Record<string, Cell> = {};
  for (const [key, place] of Object.entries({ ...template.places, ...plan.places })) {
    const filled = inputs.get(key);
    if (filled) seen[key] = filled.value === '' ? null : filled.value;
    else seen[key] = place === null ? null : cellAt(grid, row, place);
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
  input: RowInput & { readonly settings: RowCells },
): RowCells {
  const { template, settings } = input;
  const seen = seenByFormulas(grid, row, input);
  const computed = Object.keys(template.columns).filter((key) => template.columns[key]?.computed);
  const inputs = Object.entries(seen).filter(([key]) => !computed.includes(key));
  const [, error] = inputs.find(([, cell]) => isErrorCell(cell)) ?? [];
  if (error === undefined) return computeRow(template.columns, seen, settings);
  return { ...seen, ...Object.fromEntries(computed.map((key) => [key, error])) };
}
