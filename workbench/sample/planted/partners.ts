import type { Planted } from './planted.ts';

/** Mistakes planted in the partners of the made-up bakery. */
export const plantedPartners: readonly Planted[] = [
  {
    code: 'partner-no-measure',
    sheet: 'Partners',
    cell: 'D5',
    story: 'The mill and the bakery want better bread and look at no number together.',
    mend: { D5: 'Flour on time' },
  },
  {
    code: 'partner-review-overdue',
    sheet: 'Partners',
    cell: 'F6',
    story: 'The school kitchen was to be met two weeks ago.',
    mend: { F6: 46371 },
  },
  {
    code: 'partner-no-objective',
    sheet: 'Partners',
    cell: 'C7',
    story: 'Nobody knows what the stall on the Friday market is for.',
    mend: { C7: 'O-1' },
  },
  {
    code: 'partner-no-review',
    sheet: 'Partners',
    cell: 'F8',
    story: 'No day is set to meet the makers of the cargo bikes.',
    mend: { F8: 46371 },
  },
  {
    code: 'partner-objective-unknown',
    sheet: 'Partners',
    cell: 'C9',
    story: 'The café shares an objective that nobody has.',
    mend: { C9: 'O-2' },
  },
];
