import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import { placeIn } from '../../../sheet/table.ts';
import { readStrategy, type StrategyTable } from '../../../strategy/readStrategy.ts';
import { isExplore } from '../../../vocabulary/isExplore.ts';
import { namedPeople } from '../../../vocabulary/splitEntries.ts';
import type { StrategyLevel } from '../../../vocabulary/vocabulary.ts';
import type { LevelId } from '../levels.ts';
import type { DraftTable, Reference } from '../model.ts';
import { draftNode } from './draft.ts';

const levelOf: Readonly<Record<StrategyLevel, LevelId>> = {
  vision: 'vision',
  mission: 'mission',
  value: 'value',
  strategy: 'strategy',
  objective: 'scorecard objective',
};

/** What a row of a strategy may serve: only other rows of a strategy. */
const strategyLevels: readonly LevelId[] = [
  ...(['scorecard objective', 'strategy', 'mission', 'vision', 'value', 'other'] as const),
];

/**
 * What lines serve where none of them says so: the one mission of their sheet, else its one vision. That is what a
 * sheet without such a column means; a line left blank beside others that name something is a fault.
 */
function impliedParent(rows: StrategyTable['rows']): Reference | null {
  const lines = rows.filter(({ values }) => values.level === 'strategy');
  if (lines.some(({ values }) => values.parent !== null)) return null;
  for (const level of ['mission', 'vision'] as const) {
    const [only, ...more] = rows.filter(({ values }) => values.level === level);
    const text = only?.values.statement ?? null;
    if (text !== null && more.length === 0) return { text, levels: [level], isOwnTable: true };
  }
  return null;
}

/** Rows of a strategy. */
export function strategyNodes(input: CheckInput, { locale }: Context): DraftTable {
  const table = readStrategy(input, locale);
  const { sheet, found, headerRow } = table;
  const hasParent = found.parent !== undefined;
  const implied = impliedParent(table.rows);
  const nodes = table.rows.flatMap(({ row, values }) => {
    const { id, level, statement, parent, owner, explore } = values;
    if (statement === null) return [];
    const named = parent === null ? [] : [{ text: parent, levels: strategyLevels }];
    return [
      draftNode({
        ...{
          level: level === null ? 'other' : levelOf[level],
          id,
          label: statement,
          owners: namedPeople(owner),
        },
        hasOwnerColumn: found.owner !== undefined,
        place: placeIn(table, row, id === null ? 'statement' : 'id'),
        parentPlace: hasParent ? placeIn(table, row, 'parent') : null,
        references: level === 'strategy' && implied ? [implied] : named,
        isExplore: isExplore(explore) === true,
        explorePlace: placeIn(table, row, 'explore'),
      }),
    ];
  });
  const parentHeader = placeIn(table, headerRow ?? 0, hasParent ? 'parent' : 'statement');
  return { kind: 'strategy', sheet, nodes, parentHeader };
}
