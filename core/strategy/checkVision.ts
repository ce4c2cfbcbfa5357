import type { Issue } from '../issue/issue.ts';
import type { Grid } from '../sheet/grid.ts';
import { placeIn } from '../sheet/table.ts';
import { strategyLevelWords, wordKey } from '../vocabulary/wordSets.ts';
import { strategyIssues } from './issues.ts';
import type { StrategyTable } from './readStrategy.ts';

/** A strategy as read, with the sheet it stands on. */
export interface StrategySheet {
  readonly grid: Grid;
  readonly table: StrategyTable;
}

/** True where a line above the table begins with the word for a vision: "Vision: …", or the word in a cell of its own. */
function hasVisionAbove({ grid, table }: StrategySheet): boolean {
  const above = grid.rows.slice(0, Math.max(0, (table.headerRow ?? 0) - grid.top));
  return above.flat().some((cell) => {
    const word = typeof cell === 'string' ? (cell.split(/[:–—]/)[0] ?? '') : '';
    return strategyLevelWords.get(wordKey(word)) === 'vision';
  });
}

function hasVision(sheet: StrategySheet): boolean {
  const { rows, unread } = sheet.table;
  const isTold = rows.some(({ values }) => values.level === 'vision');
  return isTold || (unread?.level?.size ?? 0) > 0 || hasVisionAbove(sheet);
}

/** Lines of strategy without a vision anywhere in the workbook; said once, at the column that names the levels. */
export function checkVision(sheets: readonly StrategySheet[]): Issue[] {
  const first = sheets.find(({ table }) =>
    table.rows.some(({ values }) => values.level === 'strategy'),
  );
  if (first === undefined || sheets.some(hasVision)) return [];
  const place = placeIn(first.table, first.table.headerRow ?? 0, 'level');
  const expected = 'a row of level vision';
  return [strategyIssues['strategy-no-vision']({ place, expected, found: 'none' })];
}
