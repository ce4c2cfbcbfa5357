import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { reviewAdherence } from '../reviewAdherence.ts';
import { reviewThresholds } from '../thresholds.ts';
import {
  countsParameter,
  exampleReviews,
  graceParameter,
  lowCoverage,
  noneDue,
  reviewDayParameter,
  reviewsOf,
  reviewsParameter,
  whichParameter,
} from './parameters.ts';

const header = ['Miss rate', 'Missed', 'Due', 'Coverage'];

export const reviewMissRateFunction = defineFunction({
  name: 'REVIEW_MISS_RATE',
  subject: 'reviews',
  summary: 'Share of the reviews due that were never held.',
  definition:
    'Not held by asOf although the planned day plus grace has passed ÷ reviews due. One that was held late is not missed. Ours, as one of the signs that the day’s fires push the plan aside.',
  parameters: {
    reviews: reviewsParameter,
    asOf: reviewDayParameter,
    grace: graceParameter,
    which: whichParameter,
    details: countsParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of miss rate, missed, due and coverage.',
    spills: true,
  },
  examples: [
    {
      note: 'On 24 October one of four due was missed.',
      arguments: [exampleReviews, 46_319],
      result: 0.25,
    },
    {
      note: 'With the counts.',
      arguments: [exampleReviews, 46_319, null, null, true],
      result: [header, [0.25, 1, 4, 1]],
    },
    {
      note: 'No review of that name.',
      arguments: [exampleReviews, 46_319, null, 'Town hall'],
      result: { issue: 'review-none-due' },
    },
  ],
  thresholds: [reviewThresholds.grace, reviewThresholds.minimumCoverage],
  related: ['REVIEW_ADHERENCE', 'UNPLANNED_SHARE'],
  calculate({ reviews, asOf, grace, which, details }) {
    const chosen = reviewsOf(reviews, which);
    const result = reviewAdherence(chosen, { asOf, grace });
    const { missRate, missed, due, coverage } = result;
    if (missRate === null) return fail(noneDue(result, chosen.length));
    return succeed(
      details ? [header, [missRate, missed, due, coverage]] : missRate,
      lowCoverage(result, chosen.length),
    );
  },
});
