import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { repeatedIds } from '../sheet/repeatedIds.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { strategyIssues } from './issues.ts';
import { needsOwner, type StrategyTable } from './readStrategy.ts';

function withoutOwner(table: StrategyTable): Issue[] {
  if (table.found.owner === undefined) return [];
  const bare = table.rows.filter((row) => needsOwner(row) && namesNobody(row.values.owner));
  return bare.map(({ row, values: { statement, owner } }) =>
    strategyIssues['strategy-owner-missing']({
      ...{ place: placeIn(table, row, 'owner'), subject: `"${statement}"` },
      ...{ expected: 'one person', found: owner ?? 'blank' },
    }),
  );
}

function withoutBehaviour(table: StrategyTable): Issue[] {
  if (table.found.behaviour === undefined) return [];
  const bare = table.rows.filter(
    ({ values: { level, behaviour } }) => level === 'value' && namesNobody(behaviour),
  );
  return bare.map(({ row, values: { statement, behaviour } }) =>
    strategyIssues['strategy-value-without-behaviour']({
      ...{ place: placeIn(table, row, 'behaviour'), subject: `"${statement}"` },
      ...{ expected: 'what somebody sees when it is lived', found: behaviour ?? 'blank' },
    }),
  );
}

function idsTwice(table: StrategyTable): Issue[] {
  return repeatedIds(table, 'id').map(({ place, found }) =>
    strategyIssues['strategy-id-repeated']({ place, expected: 'each ID once', found }),
  );
}

/** Share of lines and objectives that somebody owns; covers the rows whose level is known. */
function ownedScore(table: StrategyTable, today: number | null): Score[] {
  const carried = table.rows.filter(needsOwner);
  if (table.found.owner === undefined || carried.length === 0) return [];
  const owned = carried.filter(({ values }) => !namesNobody(values.owner));
  const levelled = table.rows.filter(({ values }) => values.level !== null);
  return [
    {
      ...{ id: `strategy/${table.sheet}`, kind: 'strategy', label: table.sheet, asOf: today },
      ...{ value: owned.length / carried.length, unit: 'fraction' },
      coverage: levelled.length / table.rows.length,
    },
  ];
}

/** What one list of strategy lacks: owners, behaviours, ids of their own; and the share of it that is owned. */
export function checkStrategy(table: StrategyTable, today: number | null): CheckResult {
  return {
    scores: ownedScore(table, today),
    issues: [
      ...table.issues,
      ...withoutOwner(table),
      ...withoutBehaviour(table),
      ...idsTwice(table),
    ],
  };
}
