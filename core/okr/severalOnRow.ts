import type { CheckInput } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { okrIssues } from './issues.ts';

/** A note where an objective has all its key results on its own row: such key results are neither scored nor checked. */
export function severalOnRow({ grid, table }: CheckInput): readonly Issue[] {
  const several = table.columns.keyResults;
  if (several === undefined) return [];
  const columns = typeof several === 'number' ? [several] : several;
  const [column] = columns;
  if (column === undefined) return [];
  const place = { sheet: grid.sheet, row: table.headerRow ?? 0, column };
  const found = columns.length > 1 ? `${columns.length} columns of them` : 'several in a cell';
  return [okrIssues['kr-several-a-row']({ place, expected: 'one key result a row', found })];
}
