import type { Planted } from './planted.ts';

/** Mistakes planted in the cost of misalignment of the made-up bakery. */
export const plantedMoney: readonly Planted[] = [
  {
    code: 'cost-range-order',
    sheet: 'Cost of misalignment',
    cell: 'G6',
    story:
      'Baking a batch again costs two hours, three at most, says the note; the sheet says one.',
    mend: { G6: 3 },
  },
  {
    code: 'cost-assumption-missing',
    sheet: 'Cost of misalignment',
    cell: 'H7',
    story: 'Two people set prices, and nobody said what an hour of theirs costs.',
    mend: { H7: 24 },
  },
  {
    code: 'cost-source-missing',
    sheet: 'Cost of misalignment',
    cell: 'L8',
    story: 'A day without a price list costs 35, and nobody knows who says so.',
    mend: { L8: 'Orders held back in October, five days' },
  },
  {
    code: 'cost-evidence-missing',
    sheet: 'Cost of misalignment',
    cell: 'M9',
    story: 'Money for nothing named is estimated, and no row of the budget is.',
    mend: { M9: 'Budget!C7' },
  },
  {
    code: 'cost-negative',
    sheet: 'Cost of misalignment',
    cell: 'C10',
    story: 'Stale flour is entered as sacks below zero.',
    mend: { C10: 3 },
  },
];
