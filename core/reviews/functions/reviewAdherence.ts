import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { reviewThresholds } from '../thresholds.ts';
import { askedAdherence } from './askedAdherence.ts';
import { exampleReviews, reviewParameters } from './parameters.ts';

const header = ['Adherence', 'In time', 'Late', 'Missed', 'Due', 'Not yet due', 'Coverage'];

export const reviewAdherenceFunction = defineFunction({
  name: 'REVIEW_ADHERENCE',
  subject: 'reviews',
  summary: 'Share of the reviews due that were held in time.',
  definition:
    'Held no later than grace days after the planned day ÷ reviews due. Due is what was held, and what was not and whose planned day plus grace has passed; one held later than that counts as late, one held before its day as in time. Coverage = share of reviews with a planned day. Ours.',
  parameters: reviewParameters,
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of adherence, in time, late, missed, due, not yet due and coverage.',
    spills: true,
  },
  examples: [
    {
      note: 'On 24 October two of four were held in time; the fifth is not due yet.',
      arguments: [exampleReviews, 46_319],
      result: 0.5,
    },
    {
      note: 'With the counts, the weekly ones only.',
      arguments: [exampleReviews, 46_319, 3, 'weekly', true],
      result: [header, [1 / 3, 1, 1, 1, 3, 1, 1]],
    },
    {
      note: 'None is due yet.',
      arguments: [exampleReviews, 46_200],
      result: { issue: 'review-none-due' },
    },
  ],
  thresholds: [reviewThresholds.grace, reviewThresholds.minimumCoverage],
  related: ['REVIEW_MISS_RATE'],
  calculate({ details, ...input }) {
    const outcome = askedAdherence(input);
    if (!outcome.ok) return outcome;
    const { adherence, inTime, late, missed, due, notDue, coverage } = outcome.value;
    const row = [adherence, inTime, late, missed, due, notDue, coverage];
    return succeed(details ? [header, row] : adherence, outcome.issues);
  },
});
