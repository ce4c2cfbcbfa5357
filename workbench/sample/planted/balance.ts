import type { Planted } from './planted.ts';

/** Mistakes planted in the scores of exploring and exploiting of the made-up bakery. */
export const plantedBalance: readonly Planted[] = [
  {
    code: 'balance-one-side',
    sheet: 'Explore and exploit',
    cell: 'C6',
    story: 'The shops were asked about the new and not about the known.',
    mend: { C6: 3.6 },
  },
  {
    code: 'balance-off-scale',
    sheet: 'Explore and exploit',
    cell: 'B8',
    story: 'The office lost a decimal point.',
    mend: { B8: 2.8 },
  },
];
