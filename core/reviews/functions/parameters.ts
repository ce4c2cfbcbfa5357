import {
  dateParameter,
  hasHeaderParameter,
  optionalFlag,
  optionalNumber,
  optionalText,
  tableParameter,
} from '../../declare/parameter.ts';
import { reviewColumns } from '../columns.ts';
import { reviewThresholds } from '../thresholds.ts';

/** Parameters of every share of the reviews that are due. */
export const reviewParameters = {
  reviews: tableParameter({
    help: 'One row a review, with headers such as Review, Cadence, Planned date, Held on.',
    columns: reviewColumns,
    tolerant: true,
  }),
  asOf: dateParameter({ help: 'Day of reckoning; reviews planned later are not due yet.' }),
  grace: optionalNumber({
    help: 'Days a review may be held after its planned day and still be in time; 3 when left out.',
    unit: 'days',
    minimum: 0,
    maximum: 366,
    fallback: reviewThresholds.grace.value,
  }),
  which: optionalText({
    help: 'Only reviews of this cadence ("weekly") or of this name; all when left out.',
  }),
  details: optionalFlag({
    help: 'TRUE spills the share with the counts it stands on.',
    fallback: false,
  }),
  hasHeader: hasHeaderParameter,
};

/** Made-up reviews that the examples share: Mondays from 5 October 2026, the third missed, the second late. */
export const exampleReviews = [
  ['Review', 'Cadence', 'Planned date', 'Held on'],
  ['Week', 'weekly', 46_300, 46_300],
  ['Week', 'weekly', 46_307, 46_312],
  ['Week', 'weekly', 46_314, null],
  ['Numbers', 'monthly', 46_302, 46_303],
  ['Week', 'weekly', 46_321, null],
] as const;
