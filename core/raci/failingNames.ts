import type { Issue } from '../issue/issue.ts';
import { describeCell, isErrorCell } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { sheetIssues } from '../sheet/issues.ts';
import type { RaciMatrix } from './model.ts';

/** Error values where a matrix names its tasks and its people: nobody can be accountable for them. */
export function failingNames(grid: Grid, { tasks, people }: RaciMatrix): Issue[] {
  const names = [
    ...tasks.map(({ place }) => ({ place, expected: 'a task' })),
    ...people.map(({ place }) => ({ place, expected: 'a person or role' })),
  ];
  return names.flatMap(({ place, expected }) => {
    const { row = -1, column = -1 } = place;
    const cell = cellAt(grid, row, column);
    return isErrorCell(cell)
      ? [sheetIssues['cell-error']({ place, expected, found: describeCell(cell) })]
      : [];
  });
}
