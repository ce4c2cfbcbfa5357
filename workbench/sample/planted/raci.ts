import type { Planted } from './planted.ts';

/** Mistakes planted in the responsibility matrix of the made-up bakery. */
export const plantedRaci: readonly Planted[] = [
  {
    code: 'raci-several-accountable',
    sheet: 'RACI',
    cell: 'A9',
    story: '“Set prices” has two people accountable.',
  },
  {
    code: 'raci-no-accountable',
    sheet: 'RACI',
    cell: 'A12',
    story: '“Answer complaints” has nobody accountable.',
  },
  {
    code: 'raci-no-responsible',
    sheet: 'RACI',
    cell: 'A15',
    story: '“Check allergen labels” has nobody who does it.',
  },
  {
    code: 'raci-only-informed',
    sheet: 'RACI',
    cell: 'A18',
    story: '“Renew the hygiene certificate” has only listeners.',
  },
  {
    code: 'raci-accountable-load',
    sheet: 'RACI',
    cell: 'B4',
    story: 'The owner answers for ten of sixteen tasks.',
  },
];
