import type { Issue } from '../../issue/issue.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { cadenceOf } from '../../vocabulary/cadenceOf.ts';
import { reviewIssues } from '../issues.ts';
import { type Review, type ReviewTable, reviewsIn } from '../readReviews.ts';
import { type ReviewAdherence, type ReviewLimits, reviewAdherence } from '../reviewAdherence.ts';
import { reviewThresholds } from '../thresholds.ts';

/** What functions about the reviews due are called with. */
export interface ReviewArguments extends ReviewLimits {
  readonly reviews: ReviewTable;
  readonly which: string | null;
}

/** How reviews kept to their plan, where at least one is due. */
export interface KnownAdherence extends ReviewAdherence {
  readonly adherence: number;
  readonly missRate: number;
}

const place = { argument: 'reviews' };

/** Reviews of one cadence or one name, or all. */
function reviewsOf(table: ReviewTable, which: string | null): readonly Review[] {
  const all = reviewsIn(table);
  if (which === null) return all;
  const cadence = cadenceOf(which);
  return all.filter(
    (review) =>
      nameKey(review.name) === nameKey(which) || (cadence !== null && review.cadence === cadence),
  );
}

/** The issue of a share that cannot be worked out. */
function noneDue({ notDue }: ReviewAdherence, all: number): Issue {
  const found = `${all} reviews, ${notDue} of them not due yet, none due`;
  const expected = 'a review with a planned day that has passed';
  return reviewIssues['review-none-due']({ place, expected, found });
}

/** A warning where many reviews have no planned day. */
function lowCoverage({ coverage }: ReviewAdherence, all: number): Issue[] {
  const { value: least } = reviewThresholds.minimumCoverage;
  if (coverage >= least) return [];
  const expected = `a planned day for at least ${Math.round(least * 100)} %`;
  const found = `${Math.round(coverage * 100)} % of ${all}`;
  return [reviewIssues['review-coverage-low']({ place, expected, found })];
}

/** How the chosen reviews were kept; fails where none is due, warns where few have a planned day. */
export function askedAdherence({
  reviews,
  which,
  ...limits
}: ReviewArguments): Outcome<KnownAdherence> {
  const chosen = reviewsOf(reviews, which);
  const result = reviewAdherence(chosen, limits);
  const { adherence, missRate } = result;
  if (adherence === null || missRate === null) return fail(noneDue(result, chosen.length));
  return succeed({ ...result, adherence, missRate }, lowCoverage(result, chosen.length));
}
