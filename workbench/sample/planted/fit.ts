import type { Planted } from './planted.ts';

/** Mistakes planted in the fit matrix of the made-up bakery. */
export const plantedFit: readonly Planted[] = [
  {
    code: 'fit-low-coverage',
    sheet: 'Fit',
    cell: 'H5',
    story: 'Nobody rated technology and people yet: a good half of the pairs make no index.',
    mend: { H10: '+', J8: '+', J12: '+' },
  },
  {
    code: 'fit-code-unknown',
    sheet: 'Fit',
    cell: 'G7',
    story: 'Values and processes: somebody put a question mark.',
    mend: { G7: '0' },
  },
  {
    code: 'fit-asymmetric',
    sheet: 'Fit',
    cell: 'E9',
    story: 'Strategy and structure fit in one half of the matrix and not in the other.',
    mend: { E9: '+' },
  },
  {
    code: 'fit-negative-without-note',
    sheet: 'Fit',
    cell: 'G8',
    story: 'Strategy and processes hinder each other, and nobody wrote why.',
    mend: { K8: 'The strategy is about fewer, better loaves; the ovens are planned to be full.' },
  },
];
