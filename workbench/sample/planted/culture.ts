import type { Planted } from './planted.ts';

/** Mistakes planted in the culture answers of the made-up bakery. */
export const plantedCulture: readonly Planted[] = [
  {
    code: 'culture-sum',
    sheet: 'Culture',
    cell: 'G18',
    story: 'The third respondent gave out 110 points.',
    mend: { J18: 20 },
  },
  {
    code: 'culture-split-incomplete',
    sheet: 'Culture',
    cell: 'E32',
    story: 'The fifth respondent left the market out.',
    mend: { E32: 15 },
  },
  {
    code: 'culture-points-negative',
    sheet: 'Culture',
    cell: 'D39',
    story: 'The sixth respondent took points away.',
    mend: { C39: 35, D39: 15 },
  },
  {
    code: 'culture-answer-repeated',
    sheet: 'Culture',
    cell: 'B52',
    story: 'The eighth respondent answered the first dimension again in place of the last.',
    mend: { B52: 'What we call success' },
  },
];
