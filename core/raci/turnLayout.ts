import { isBlank, shownText } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import type { LetterLayout, LocatedMatrix } from './layout.ts';
import { isLegendRow } from './legend.ts';
import { isTotalsName } from './sheetWords.ts';
import { turnGrid } from './turnGrid.ts';

/** True for a row below the header that stands for a person: it has a name and is neither a total nor a legend. */
function isPersonRow(grid: Grid, row: number, nameColumn: number): boolean {
  const name = cellAt(grid, row, nameColumn);
  if (isBlank(name) || isTotalsName(shownText(name))) return false;
  return shownText(name).length > 1 || !isLegendRow(grid.rows[row - grid.top] ?? []);
}

/**
 * The same matrix read sideways: what stood as people are the tasks, what stood as tasks are the people.
 * Null without a header row, where the tasks would have no names.
 */
export function turnLayout(grid: Grid, layout: LetterLayout): LocatedMatrix<LetterLayout> | null {
  const { headerRow, firstRow, lastRow, taskColumn, people } = layout;
  const first = people[0];
  const last = people[people.length - 1];
  if (headerRow === null || !first || !last) return null;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const spans = rows
    .filter((row) => isPersonRow(grid, row, taskColumn))
    .map((row) => ({ from: row, to: row }));
  if (spans.length === 0) return null;
  return {
    grid: turnGrid(grid),
    tasksAcross: true,
    layout: {
      kind: 'letters',
      headerRow: taskColumn,
      firstRow: first.from,
      lastRow: last.to,
      taskColumn: headerRow,
      people: spans,
    },
  };
}
