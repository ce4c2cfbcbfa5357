import type { Cell } from '../../sheet/cell.ts';
import type { Columns } from '../../sheet/column.ts';
import type { Edit } from '../../sheet/edit.ts';
import { cellAt } from '../../sheet/grid.ts';
import { fillFormula } from '../fillFormula.ts';
import { fillCell, kindFormats } from '../layOut.ts';
import { type AppendList, writtenKeys } from './appendList.ts';

/** One row to be added, by column key. */
export type NewRow = Readonly<Record<string, Cell>>;

/** Headers of the columns the list is given. */
export function headerEdits<C extends Columns>({
  grid,
  headerRow,
  places,
  added,
}: AppendList<C>): Edit[] {
  return Object.entries(added).flatMap(([key, value]) => {
    const column = places[key];
    if (column === undefined) return [];
    return [fillCell({ sheet: grid.sheet, row: headerRow, column }, { value, formula: null })];
  });
}

/** Formulas go on where the row above has them and this one has none yet. */
function computedEdits<C extends Columns>(list: AppendList<C>, row: number): Edit[] {
  const { columns, grid, places } = list;
  const formulaAt = (at: number, column: number) =>
    grid.formulas?.[at - grid.top]?.[column - grid.left] ?? null;
  const known = Object.fromEntries(
    Object.entries(places).flatMap(([key, column]) =>
      column === undefined ? [] : [[key, column] as const],
    ),
  );
  return Object.entries(columns).flatMap(([key, { computed }]) => {
    const column = places[key];
    if (column === undefined || !computed || formulaAt(row - 1, column) === null) return [];
    if (formulaAt(row, column) !== null || cellAt(grid, row, column) !== null) return [];
    const formula = fillFormula(computed.formula, known, row);
    return [fillCell({ sheet: grid.sheet, row, column }, { value: null, formula })];
  });
}

/**
 * Columns that are written, blank ones between the first and the last as well: one rectangle for the host, and
 * nothing of somebody else's stays between.
 */
function wholeRow<C extends Columns>({ columns, places }: AppendList<C>, values: NewRow) {
  const written = writtenKeys(columns).flatMap((key) => {
    const column = places[key];
    return column === undefined ? [] : [[key, column] as const];
  });
  const filled = written.filter(([key]) => (values[key] ?? null) !== null);
  const from = Math.min(...filled.map(([, column]) => column));
  const to = Math.max(...filled.map(([, column]) => column));
  return written.filter(([, column]) => column >= from && column <= to);
}

/**
 * A row written below the last one, whole or not at all, so that two people who add at the same moment never share
 * one; nothing that stands in the sheet changes.
 */
export function appendRow<C extends Columns>(
  list: AppendList<C>,
  values: NewRow,
  row: number,
): Edit[] {
  const { columns, grid } = list;
  const together = `${grid.sheet} ${row + 1}`;
  const cells = wholeRow(list, values).flatMap(([key, column]): Edit[] => {
    const kind = columns[key]?.kind;
    const value = values[key] ?? null;
    const format = value === null || kind === undefined ? undefined : kindFormats[kind];
    const after = { value, formula: null, ...(format === undefined ? {} : { format }) };
    return [{ ...fillCell({ sheet: grid.sheet, row, column }, after), together }];
  });
  return [...cells, ...computedEdits(list, row)];
}
