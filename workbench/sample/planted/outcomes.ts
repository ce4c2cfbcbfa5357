import type { Planted } from './planted.ts';

const sheet = 'Outcomes';

/** Mistakes planted in the long-term outcomes of the made-up bakery. */
export const plantedOutcomes: readonly Planted[] = [
  {
    code: 'outcome-index-missing',
    sheet,
    cell: 'E15',
    story: 'Nobody kept the alignment index of the second quarter.',
    mend: { E15: 58 },
  },
  {
    code: 'outcome-repeated',
    sheet,
    cell: 'A19',
    story: 'The weekly guests of the summer are told twice; the second row is the next quarter.',
    mend: { A19: 46296, E19: 64 },
  },
  {
    code: 'outcome-index-differs',
    sheet,
    cell: 'E20',
    story: 'The summer has an index of 63 in one row and of 61 in another.',
    mend: { E20: 63 },
  },
  {
    code: 'outcome-few-quarters',
    sheet,
    cell: 'B20',
    story:
      'Who knows the bakery was asked once only; the row was meant for the guests of the year before last.',
    mend: { A20: 45566, B20: 'Guests who come every week' },
  },
];
