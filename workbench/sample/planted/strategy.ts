import type { Planted } from './planted.ts';

/** Mistakes planted in the strategy of the made-up bakery. */
export const plantedStrategy: readonly Planted[] = [
  {
    code: 'strategy-value-without-behaviour',
    sheet: 'Strategy',
    cell: 'H9',
    story: '“Good neighbours” says nothing of what people do.',
    mend: { H9: 'We greet the soup kitchen by name and clear the pavement of both doors.' },
  },
  {
    code: 'strategy-owner-missing',
    sheet: 'Strategy',
    cell: 'E12',
    story: 'Nobody owns the line about being a place bakers want to work.',
    mend: { E12: 'Priya Nair' },
  },
  {
    code: 'strategy-parent-unknown',
    sheet: 'Strategy',
    cell: 'D16',
    story: 'B3 serves S5, which does not exist.',
    mend: { D16: 'S6' },
  },
];
