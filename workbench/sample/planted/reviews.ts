import { serialOfText } from '../../../core/calendar/serial.ts';
import type { Planted } from './planted.ts';

/** Mistakes planted in the reviews of the made-up bakery. */
export const plantedReviews: readonly Planted[] = [
  {
    code: 'review-missed',
    sheet: 'Reviews',
    cell: 'E7',
    story: 'In the week of 26 October nobody looked at the week.',
    mend: { E7: serialOfText('2026-10-26'), G7: 'Nothing changes' },
  },
  {
    code: 'review-without-outcome',
    sheet: 'Reviews',
    cell: 'G9',
    story: 'The leads met on 10 November, decided nothing and agreed on nothing.',
    mend: { G9: 'The van is serviced before the frost' },
  },
  {
    code: 'review-action-carried-over',
    sheet: 'Reviews',
    cell: 'I9',
    story: 'Three reviews in a row carried the shelf cards for the mills over.',
    mend: { I9: null },
  },
  {
    code: 'review-none-planned',
    sheet: 'Reviews',
    cell: 'D12',
    story: 'Nobody has planned when the numbers of November are looked at.',
    mend: {
      ...{ A15: 'RV-11', B15: 'Numbers of the month', C15: 'monthly' },
      ...{ D15: serialOfText('2026-12-07'), F15: 'Ines Moreau' },
    },
  },
];
