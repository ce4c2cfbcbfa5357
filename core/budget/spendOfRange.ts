import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { type AmountKind, amountOf } from './amounts.ts';
import type { BudgetColumns } from './columns.ts';
import { budgetIssues } from './issues.ts';
import { budgetRows } from './readBudget.ts';
import { type StrategicSpend, strategicSpend } from './strategicSpend.ts';
import { budgetThresholds } from './thresholds.ts';

/** What may be paid for, as a function's range has it. */
interface KnownTable {
  readonly rows: readonly {
    readonly values: { readonly id: string | null; readonly objective: string | null };
  }[];
}

export interface SpendInput {
  readonly budget: Table<BudgetColumns>;
  readonly objectives: KnownTable | null;
  readonly amount: AmountKind;
}

const place = { argument: 'budget' };

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function knownNames(table: KnownTable | null): ReadonlySet<string> | null {
  if (table === null) return null;
  const names = table.rows.flatMap(({ values: { id, objective } }) => [id, objective]);
  return new Set(names.flatMap((name) => (name === null ? [] : [nameKey(name)])));
}

/**
 * The linked spend of a range, with a warning below the least coverage. Fails for unreadable or negative amounts,
 * without any money, or without a column that says what it is for.
 */
export function spendOfRange({ budget, objectives, amount }: SpendInput): Outcome<StrategicSpend> {
  const { found } = budget;
  const needed = new Set([undefined, found.planned, found.actual, found.objective]);
  const broken = budget.issues.filter(
    ({ severity, place: { column } }) => severity === 'error' && needed.has(column),
  );
  if (broken.length > 0) return fail(...broken);
  if (found.objective === undefined) {
    const expected = 'a column of linked objectives';
    const names = Object.keys(found).join(', ') || 'no columns';
    return fail(budgetIssues['budget-no-links']({ place, expected, found: names }));
  }
  const rows = budgetRows(budget);
  const spend = strategicSpend(rows, amountOf(rows, amount), knownNames(objectives));
  const negative = spend.lines.filter((line) => line.amount < 0);
  if (negative.length > 0) {
    const expected = 'amounts from 0 on';
    return fail(
      ...negative.map(({ row, amount: value }) =>
        budgetIssues['budget-amount-negative']({
          ...{ place: placeIn(budget, row.row), expected, found: `${value}` },
        }),
      ),
    );
  }
  if (spend.share === null) {
    const expected = 'at least one amount above 0';
    return fail(budgetIssues['budget-no-amounts']({ place, expected, found: 'none' }));
  }
  const { value: least } = budgetThresholds.minimumCoverage;
  if (spend.coverage >= least) return succeed(spend);
  const expected = `at least ${percent(least)}`;
  const about = { place, expected, found: percent(spend.coverage) };
  return succeed(spend, [budgetIssues['budget-low-coverage'](about)]);
}
