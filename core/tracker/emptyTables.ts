import { type CheckInput, defineWorkbookCheck } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { parseRange } from '../sheet/a1.ts';
import { isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { trackerIssues } from './issues.ts';

/** First filled cell of the header; its row's first cell where none is. */
function headerPlace(grid: Grid, row: number, [left, right]: readonly [number, number]) {
  for (let column = left; column <= right; column++)
    if (!isBlank(cellAt(grid, row, column))) return { sheet: grid.sheet, row, column };
  return { sheet: grid.sheet, row, column: left };
}

function issueOf({ grid, table }: CheckInput): Issue[] {
  const range = parseRange(table.range);
  const { kind, headerRow, headerRows = [] } = table;
  if (kind === 'none' || headerRow === null || range === null) return [];
  const lastHeader = Math.max(headerRow, ...headerRows);
  if (range.bottom > lastHeader) return [];
  return [
    trackerIssues['table-without-rows']({
      place: headerPlace(grid, headerRow, [range.left, range.right]),
      expected: 'rows below it',
      found: 'the header alone',
    }),
  ];
}

/** Tables that are recognised by their header and hold nothing yet: nobody should take silence for health. */
export const emptyTablesCheck = defineWorkbookCheck({
  id: 'empty-tables',
  summary: 'Recognised tables that have a header and no rows yet.',
  run: (inputs) => ({ scores: [], issues: inputs.flatMap(issueOf) }),
});
