import type { Planted } from './planted.ts';

/** Mistakes planted in the scorecard of the made-up bakery. */
export const plantedScorecard: readonly Planted[] = [
  {
    code: 'scorecard-all-lagging',
    sheet: 'Scorecard',
    cell: 'D5',
    story: 'The financial perspective has lagging measures only.',
    mend: { D5: 'leading' },
  },
  {
    code: 'scorecard-owner-missing',
    sheet: 'Scorecard',
    cell: 'K16',
    story: 'Nobody owns the van checks.',
    mend: { K16: 'Luca Brandt' },
  },
  {
    code: 'scorecard-target-missing',
    sheet: 'Scorecard',
    cell: 'H19',
    story: 'The ideas tried have no target.',
    mend: { H19: 5 },
  },
];
