import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { carriedActions } from './carriedActions.ts';
import { reviewIssues } from './issues.ts';
import { type Review, type ReviewTable, reviewsIn } from './readReviews.ts';
import { reviewAdherence, reviewStanding } from './reviewAdherence.ts';
import { seriesWithoutNext } from './seriesWithoutNext.ts';

/** What a check of reviews is told beyond the calendar. */
export interface ReviewCheckLimits {
  /** Day on which reviews are missed; null: not told. */
  readonly today: number | null;
  /** Days a review may be late. */
  readonly grace: number;
  /** Reviews an action may be carried over by, less one. */
  readonly times: number;
}

const quoted = ({ name }: Review) => `"${name}"`;

function missed(review: Review, { today, grace }: ReviewCheckLimits): Issue[] {
  const place = review.at('heldOn');
  if (today === null || place.column === undefined || review.isUnread('heldOn')) return [];
  const { plannedOn } = review;
  if (plannedOn === null || reviewStanding(review, { asOf: today, grace }) !== 'missed') return [];
  const expected = `a day up to ${isoOfSerial(plannedOn + grace)}, or a new planned day`;
  const found = review.heldOn === null ? 'blank' : isoOfSerial(review.heldOn);
  return [reviewIssues['review-missed']({ place, subject: quoted(review), expected, found })];
}

function withoutOutcome(review: Review, { found }: ReviewTable): Issue[] {
  const key = found.decisions === undefined ? 'actions' : 'decisions';
  if (found[key] === undefined || review.heldOn === null || review.hasOutcome) return [];
  const about = { place: review.at(key), subject: quoted(review), found: 'neither' };
  return [
    reviewIssues['review-without-outcome']({ ...about, expected: 'a decision or an action' }),
  ];
}

function carriedTooOften(reviews: readonly Review[], times: number): Issue[] {
  return carriedActions(reviews)
    .filter((each) => each.times >= times)
    .map(({ action, times: count, last }) =>
      reviewIssues['review-action-carried-over']({
        ...{ place: last.at('carriedOver'), subject: `"${action}"` },
        expected: `an action done, or dropped, before ${times} reviews carry it over`,
        found: `${count} reviews`,
      }),
    );
}

function nonePlanned(reviews: readonly Review[], today: number | null): Issue[] {
  if (today === null) return [];
  return seriesWithoutNext(reviews, today).map((review) =>
    reviewIssues['review-none-planned']({
      ...{ place: review.at('plannedOn'), subject: quoted(review) },
      expected: `a review planned for ${isoOfSerial(today)} or later`,
      found: `the last one planned for ${isoOfSerial(review.plannedOn ?? 0)}`,
    }),
  );
}

function adherenceScore(
  { sheet }: ReviewTable,
  reviews: readonly Review[],
  { today, grace }: ReviewCheckLimits,
): Score[] {
  if (today === null) return [];
  const { adherence, coverage } = reviewAdherence(reviews, { asOf: today, grace });
  const named = { id: `reviews/${sheet}`, kind: 'reviews', label: sheet };
  return [{ ...named, value: adherence, unit: 'fraction', coverage, asOf: today }];
}

/** What a calendar of reviews lacks, each at the cell that mends it, and the share held in time. */
export function checkReviews(table: ReviewTable, limits: ReviewCheckLimits): CheckResult {
  const reviews = reviewsIn(table);
  const found = reviews.flatMap((review) => [
    ...missed(review, limits),
    ...withoutOutcome(review, table),
  ]);
  const carried = carriedTooOften(reviews, limits.times);
  return {
    scores: adherenceScore(table, reviews, limits),
    issues: [...table.issues, ...found, ...carried, ...nonePlanned(reviews, limits.today)],
  };
}
