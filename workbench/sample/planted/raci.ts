import type { Planted } from './planted.ts';

/** Mistakes planted in the responsibility matrix of the made-up bakery. */
export const plantedRaci: readonly Planted[] = [
  {
    code: 'raci-several-accountable',
    sheet: 'RACI',
    cell: 'A9',
    story: '“Set prices” has two people accountable.',
    mend: { B9: 'C' },
  },
  {
    code: 'raci-no-accountable',
    sheet: 'RACI',
    cell: 'A12',
    story: '“Answer complaints” has nobody accountable.',
    mend: { D12: 'A/R' },
  },
  {
    code: 'raci-no-responsible',
    sheet: 'RACI',
    cell: 'A15',
    story: '“Check allergen labels” has nobody who does it.',
    mend: { C15: 'R' },
  },
  {
    code: 'raci-only-informed',
    sheet: 'RACI',
    cell: 'A18',
    story: '“Renew the hygiene certificate” has only listeners.',
    mend: { C18: 'A/R' },
  },
  {
    code: 'raci-accountable-load',
    sheet: 'RACI',
    cell: 'B4',
    story: 'The owner answers for ten of seventeen tasks.',
    mend: { B11: 'C', D11: 'A/R', B14: 'I', E14: 'A/R', B17: 'I', F17: 'A/R' },
  },
];
