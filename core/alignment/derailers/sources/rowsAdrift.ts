import { isBlank, isErrorCell, shownText } from '../../../sheet/cell.ts';
import { cellAt } from '../../../sheet/grid.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import type { Facts } from '../model.ts';

/** A row of the workbook as a key. */
export function rowKey({
  sheet = '',
  row = -1,
}: {
  readonly sheet?: string;
  readonly row?: number;
}): string {
  return `${row} ${sheet}`;
}

type List = Facts['keyResults'][number];

/** Names of objectives as typed, row by row: null where the cell is blank; empty where the list has no column for them. */
function typedNames({ input: { grid, table }, sheet }: List): readonly (string | null)[] {
  if (table.objectiveAt === 'title-above' || table.objectiveAt === 'section-row') return [];
  const { parent } = table.columns;
  const column = sheet.table.found.objective ?? (typeof parent === 'number' ? parent : undefined);
  if (column === undefined) return [];
  return sheet.table.rows.map(({ row }) => {
    const cell = cellAt(grid, row, column);
    return isBlank(cell) || isErrorCell(cell) ? null : nameKey(shownText(cell));
  });
}

/**
 * Rows of key results that name no objective in a list that names it in every row: one that repeats a name from one
 * row to the next. There a blank says nothing; elsewhere it means the objective above.
 */
export function rowsAdrift({ keyResults }: Pick<Facts, 'keyResults'>): ReadonlySet<string> {
  const adrift = new Set<string>();
  for (const list of keyResults) {
    const names = typedNames(list);
    const isEveryRow = names.some((name, at) => at > 0 && name !== null && name === names[at - 1]);
    if (!isEveryRow) continue;
    list.sheet.table.rows.forEach(({ row }, at) => {
      if (names[at] === null) adrift.add(rowKey({ sheet: list.input.grid.sheet, row }));
    });
  }
  return adrift;
}
