import { fillFormula } from '../declare/fillFormula.ts';
import { kindFormats } from '../declare/layOut.ts';
import { checkInColumns } from '../okr/checkInColumns.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CellEdit, Edit } from '../sheet/edit.ts';
import { cellAt } from '../sheet/grid.ts';
import type { CheckInList } from './checkInList.ts';

/** One row of the list, by column key. */
export type CheckInRow = Readonly<Record<string, Cell>>;

type Key = keyof typeof checkInColumns;

const keys = Object.keys(checkInColumns) as readonly Key[];

function blankCell(
  place: { sheet: string; row: number; column: number },
  after: CellEdit['after'],
) {
  return { kind: 'cell' as const, ...place, before: { value: null, formula: null }, after };
}

/** Headers of the columns the list is given. */
export function headerEdits({ grid, headerRow, places, added }: CheckInList): Edit[] {
  return keys.flatMap((key) => {
    const column = places[key];
    const header = added[key];
    if (column === undefined || header === undefined) return [];
    const place = { sheet: grid.sheet, row: headerRow, column };
    return [blankCell(place, { value: header, formula: null })];
  });
}

/** The age formula goes on where the list has the column and the row has none yet. */
function ageEdit({ grid, places }: CheckInList, row: number): Edit[] {
  const { age: column } = places;
  const { computed } = checkInColumns.age;
  const above =
    column === undefined
      ? null
      : (grid.formulas?.[row - 1 - grid.top]?.[column - grid.left] ?? null);
  const here =
    column === undefined ? null : (grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null);
  if (column === undefined || !computed || above === null || here !== null) return [];
  if (cellAt(grid, row, column) !== null) return [];
  const formula = fillFormula(computed.formula, { ...places }, row);
  return [blankCell({ sheet: grid.sheet, row, column }, { value: null, formula })];
}

/** A row written below the last one; nothing that stands in the sheet changes. */
export function appendRow(list: CheckInList, values: CheckInRow, row: number): Edit[] {
  const { grid, places } = list;
  const cells = keys.flatMap((key): Edit[] => {
    const column = places[key];
    const value = values[key] ?? null;
    if (column === undefined || value === null) return [];
    const format = kindFormats[checkInColumns[key].kind];
    const after = { value, formula: null, ...(format === undefined ? {} : { format }) };
    return [blankCell({ sheet: grid.sheet, row, column }, after)];
  });
  return [...cells, ...ageEdit(list, row)];
}
