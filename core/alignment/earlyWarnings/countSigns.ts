import type { BudgetRow } from '../../budget/readBudget.ts';
import { budgetThresholds } from '../../budget/thresholds.ts';
import type { Dependency } from '../../dependencies/readDependencies.ts';
import { isFinished } from '../../initiatives/isFinished.ts';
import type { InitiativeRow } from '../../initiatives/readInitiatives.ts';
import type { Review } from '../../reviews/readReviews.ts';
import { reviewAdherence } from '../../reviews/reviewAdherence.ts';
import { reviewThresholds } from '../../reviews/thresholds.ts';
import { median } from '../../statistics/median.ts';
import { namesNobody } from '../../vocabulary/namesNobody.ts';
import { ageGrowth } from './ageGrowth.ts';
import type { SignCount } from './model.ts';

/** Budget lines with both amounts whose spending is beyond the budget by more than the tolerance of the check of budgets. */
export function overBudget(rows: readonly BudgetRow[]): SignCount {
  const { value: tolerance } = budgetThresholds.overspentAbove;
  let [hits, n] = [0, 0];
  for (const { values } of rows) {
    const { planned, actual } = values;
    if (planned === null || actual === null) continue;
    n += 1;
    if (actual > planned * (1 + tolerance)) hits += 1;
  }
  return { hits, n, untold: rows.length - n };
}

/** Work in hand that names neither an objective nor work it is a part of. */
export function unlinkedWork(rows: readonly InitiativeRow[]): SignCount {
  const open = rows.filter((row) => !isFinished(row));
  const hits = open.filter(
    ({ values }) => namesNobody(values.objective) && namesNobody(values.parent),
  );
  return { hits: hits.length, n: open.length, untold: 0 };
}

/** Reviews due by a day that were not held by it, with the grace of the check of reviews. */
export function overdueReviews(reviews: readonly Review[], asOf: number): SignCount {
  const limits = { asOf, grace: reviewThresholds.grace.value };
  const { missed, due } = reviewAdherence(reviews, limits);
  const untold = reviews.filter(({ plannedOn }) => plannedOn === null).length;
  return { hits: missed, n: due, untold };
}

/** Open dependencies asked for more than `oldAfter` days ago, with the median age of all open ones and how it has grown. */
export function oldDependencies(
  dependencies: readonly Dependency[],
  { asOf, oldAfter }: { readonly asOf: number; readonly oldAfter: number },
): SignCount {
  const open = dependencies.filter(({ state }) => state === 'open');
  const ages = open.flatMap(({ values: { askedOn } }) =>
    askedOn === null || askedOn > asOf ? [] : [asOf - askedOn],
  );
  const hits = ages.filter((age) => age > oldAfter).length;
  const untold = open.filter(({ values }) => values.askedOn === null).length;
  return { hits, n: ages.length, untold, age: median(ages), growth: ageGrowth(ages, oldAfter) };
}
