import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { repeatedIds } from '../sheet/repeatedIds.ts';
import { placeIn } from '../sheet/table.ts';
import { amountOf } from './amounts.ts';
import { budgetIssues } from './issues.ts';
import type { BudgetRow, BudgetTable } from './readBudget.ts';
import { strategicSpend } from './strategicSpend.ts';
import { budgetThresholds } from './thresholds.ts';

function subjectOf({ row, values: { id, line } }: BudgetRow): string {
  const name = line === null ? `row ${row + 1}` : `"${line}"`;
  return id === null ? name : `${id} ${name}`;
}

function overspent(table: BudgetTable): Issue[] {
  const { value: tolerance } = budgetThresholds.overspentAbove;
  return table.rows.flatMap((row) => {
    const { planned, actual } = row.values;
    if (planned === null || actual === null || actual <= planned * (1 + tolerance)) return [];
    const place = placeIn(table, row.row, 'actual');
    const expected = `at most ${planned}, or a new budget`;
    const about = { place, subject: subjectOf(row), expected, found: `${actual}` };
    return [budgetIssues['budget-overspent'](about)];
  });
}

function withoutAmount(table: BudgetTable): Issue[] {
  const key = table.found.planned === undefined ? 'actual' : 'planned';
  const unread = table.unread?.[key];
  const bare = table.rows.filter(
    ({ row, values }) => values.planned === null && values.actual === null && !unread?.has(row),
  );
  if (table.found[key] === undefined || bare.length === table.rows.length) return [];
  return bare.map((row) =>
    budgetIssues['budget-amount-missing']({
      ...{ place: placeIn(table, row.row, key), subject: subjectOf(row) },
      ...{ expected: 'an amount', found: 'blank' },
    }),
  );
}

function idsTwice(table: BudgetTable): Issue[] {
  return repeatedIds(table, 'id').map(({ place, found }) =>
    budgetIssues['budget-id-repeated']({ place, expected: 'each ID once', found }),
  );
}

/** Share of the money that names what it pays for; covers the lines with an amount. */
function spendScore(table: BudgetTable, today: number | null): Score[] {
  if (table.found.objective === undefined) return [];
  const { share, coverage } = strategicSpend(table.rows, amountOf(table.rows, 'auto'));
  if (share === null) return [];
  return [
    {
      ...{ id: `budget/${table.sheet}`, kind: 'budget', label: table.sheet, asOf: today },
      ...{ value: share, unit: 'fraction', coverage },
    },
  ];
}

/** What a budget lacks by itself, and the share of its money that is linked to an objective. */
export function checkBudget(table: BudgetTable, today: number | null): CheckResult {
  return {
    scores: spendScore(table, today),
    issues: [...table.issues, ...overspent(table), ...withoutAmount(table), ...idsTwice(table)],
  };
}
