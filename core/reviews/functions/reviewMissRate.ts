import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { reviewThresholds } from '../thresholds.ts';
import { askedAdherence } from './askedAdherence.ts';
import { exampleReviews, reviewParameters } from './parameters.ts';

const header = ['Miss rate', 'Missed', 'Due', 'Coverage'];

export const reviewMissRateFunction = defineFunction({
  name: 'REVIEW_MISS_RATE',
  subject: 'reviews',
  summary: 'Share of the reviews due that were never held.',
  definition:
    'Not held by asOf although the planned day plus grace has passed ÷ reviews due. One that was held late is not missed. Ours, as one of the signs that the day’s fires push the plan aside.',
  parameters: reviewParameters,
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
  calculate({ details, ...input }) {
    const outcome = askedAdherence(input);
    if (!outcome.ok) return outcome;
    const { missRate, missed, due, coverage } = outcome.value;
    const row = [missRate, missed, due, coverage];
    return succeed(details ? [header, row] : missRate, outcome.issues);
  },
});
