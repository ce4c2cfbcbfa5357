import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { splitEntries } from '../vocabulary/splitEntries.ts';
import { checkStrategy } from './checkStrategy.ts';
import type { StrategyColumns } from './columns.ts';
import { strategyIssues } from './issues.ts';
import type { StrategyRow } from './readStrategy.ts';

function linesOf(rows: readonly StrategyRow[]): ReadonlySet<string> {
  const lines = rows.filter(({ values }) => values.level === 'strategy');
  const names = lines.flatMap(({ values: { id, statement } }) => [id, statement]);
  return new Set(names.flatMap((name) => (name === null ? [] : [nameKey(name)])));
}

/** Objectives that name no line of the strategy. */
function withoutLine(table: Table<StrategyColumns>, rows: readonly StrategyRow[]): Issue[] {
  const lines = linesOf(rows);
  return rows.flatMap(({ row, values: { level, parent, statement } }) => {
    const names = splitEntries(parent).map(nameKey);
    const isServing = lines.has(nameKey(parent ?? '')) || names.some((name) => lines.has(name));
    if (level !== 'objective' || isServing) return [];
    const place = placeIn(table, row, 'parent');
    const about = { place, subject: `"${statement}"`, found: parent ?? 'blank' };
    const expected = 'the ID of a line of the strategy';
    return [strategyIssues['strategy-objective-without-line']({ ...about, expected })];
  });
}

/** Levels a strategy cannot be without, said at the column of levels. */
function missingLevels(table: Table<StrategyColumns>, rows: readonly StrategyRow[]): Issue[] {
  if (rows.some(({ values }) => values.level === 'vision')) return [];
  const place = placeIn(table, table.headerRow ?? 0, 'level');
  const about = { place, expected: 'a row of level vision', found: 'none' };
  return [strategyIssues['strategy-no-vision'](about)];
}

/** What a strategy on one sheet lacks, by itself: owners, behaviours, lines that objectives name, a vision. */
export function compassFindings(table: Table<StrategyColumns>): readonly Issue[] {
  const rows = table.rows.filter(({ values }) => values.statement !== null);
  const { issues } = checkStrategy({ ...table, rows }, null);
  return [...issues, ...withoutLine(table, rows), ...missingLevels(table, rows)];
}
