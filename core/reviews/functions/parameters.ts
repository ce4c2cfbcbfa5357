import {
  dateParameter,
  optionalFlag,
  optionalNumber,
  optionalText,
  tableParameter,
} from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { cadenceOf } from '../../vocabulary/cadenceOf.ts';
import { reviewColumns } from '../columns.ts';
import { reviewIssues } from '../issues.ts';
import { type Review, type ReviewTable, reviewsIn } from '../readReviews.ts';
import type { ReviewAdherence } from '../reviewAdherence.ts';
import { reviewThresholds } from '../thresholds.ts';

const place = { argument: 'reviews' };

export const reviewsParameter = tableParameter({
  help: 'One row a review, with headers such as Review, Cadence, Planned date, Held on.',
  columns: reviewColumns,
  tolerant: true,
});

export const reviewDayParameter = dateParameter({
  help: 'Day of reckoning; reviews planned later are not due yet.',
});

export const graceParameter = optionalNumber({
  help: 'Days a review may be held after its planned day and still be in time; 3 when left out.',
  unit: 'days',
  minimum: 0,
  maximum: 366,
  fallback: reviewThresholds.grace.value,
});

export const whichParameter = optionalText({
  help: 'Only reviews of this cadence ("weekly") or of this name; all when left out.',
});

export const countsParameter = optionalFlag({
  help: 'TRUE spills the share with the counts it stands on.',
  fallback: false,
});

/** Reviews of one cadence or one name, or all. */
export function reviewsOf(table: ReviewTable, which: string | null): readonly Review[] {
  const all = reviewsIn(table);
  if (which === null) return all;
  const cadence = cadenceOf(which);
  return all.filter(
    (review) =>
      nameKey(review.name) === nameKey(which) || (cadence !== null && review.cadence === cadence),
  );
}

/** The issue of a share that cannot be worked out. */
export function noneDue({ notDue }: ReviewAdherence, all: number): Issue {
  const found = `${all} reviews, ${notDue} of them not due yet, none due`;
  const expected = 'a review with a planned day that has passed';
  return reviewIssues['review-none-due']({ place, expected, found });
}

/** A warning where many reviews have no planned day. */
export function lowCoverage({ coverage }: ReviewAdherence, all: number): Issue[] {
  const { value: least } = reviewThresholds.minimumCoverage;
  if (coverage >= least) return [];
  const expected = `a planned day for at least ${Math.round(least * 100)} %`;
  const found = `${Math.round(coverage * 100)} % of ${all}`;
  return [reviewIssues['review-coverage-low']({ place, expected, found })];
}

/** Made-up reviews that the examples share: Mondays from 5 October 2026, the third missed, the second late. */
export const exampleReviews = [
  ['Review', 'Cadence', 'Planned date', 'Held on'],
  ['Week', 'weekly', 46_300, 46_300],
  ['Week', 'weekly', 46_307, 46_312],
  ['Week', 'weekly', 46_314, null],
  ['Numbers', 'monthly', 46_302, 46_303],
  ['Week', 'weekly', 46_321, null],
] as const;
