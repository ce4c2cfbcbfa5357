import type { Planted } from './planted.ts';

/** Mistakes planted in the strategy of the made-up bakery. */
export const plantedStrategy: readonly Planted[] = [
  {
    code: 'strategy-value-without-behaviour',
    sheet: 'Strategy',
    cell: 'H9',
    story: '“Good neighbours” says nothing of what people do.',
  },
  {
    code: 'strategy-owner-missing',
    sheet: 'Strategy',
    cell: 'E12',
    story: 'Nobody owns the line about being a place bakers want to work.',
  },
  {
    code: 'strategy-parent-unknown',
    sheet: 'Strategy',
    cell: 'D16',
    story: 'B3 serves S5, which does not exist.',
  },
];
