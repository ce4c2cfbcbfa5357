import type { Planted } from './planted.ts';

/** Early signs planted in the sheets of the made-up bakery. */
export const plantedEarlyWarnings: readonly Planted[] = [
  {
    code: 'early-warning',
    sheet: 'Dependencies',
    cell: 'G4',
    story: 'Two of the five things teams still wait for were asked for more than a month ago.',
    mend: { J6: 'delivered', J8: 'delivered' },
  },
];
