import type { Planted } from './planted.ts';

/** Mistakes planted in the SWOT of the made-up bakery and in the options made of it. */
export const plantedSwot: readonly Planted[] = [
  {
    code: 'swot-weight-sum',
    sheet: 'SWOT',
    cell: 'D5',
    story: 'The weights inside add up to 0.95: one was lowered and no other raised.',
    mend: { D11: 0.1 },
  },
  {
    code: 'swot-rating-side',
    sheet: 'SWOT',
    cell: 'E7',
    story: 'The paid-off ovens are a strength with the rating of a weakness.',
    mend: { E7: 3 },
  },
  {
    code: 'swot-factor-both-sides',
    sheet: 'SWOT',
    cell: 'B11',
    story: 'That the teams know the regulars stands among strengths and weaknesses.',
    mend: { B11: 'Regulars ask for two people only' },
  },
  {
    code: 'swot-rating-range',
    sheet: 'SWOT',
    cell: 'E16',
    story: 'Somebody was so alarmed by the price of flour that it got a 5 of 4.',
    mend: { E16: 3 },
  },
  {
    code: 'swot-type-missing',
    sheet: 'SWOT',
    cell: 'C18',
    story: 'Guests compare prices: nobody said whether that is a threat.',
    mend: { C18: 'threat' },
  },
  {
    code: 'swot-factor-unused',
    sheet: 'SWOT',
    cell: 'B13',
    story: 'Offices want breakfast by the week, and no option is about it.',
    mend: { 'TOWS!D5': 'S1, O1, O2' },
  },
  {
    code: 'tows-objective-unknown',
    sheet: 'TOWS',
    cell: 'E7',
    story: 'The tastings serve O-55, which does not exist.',
    mend: { E7: 'O-5' },
  },
  {
    code: 'tows-type-mismatch',
    sheet: 'TOWS',
    cell: 'C8',
    story: 'The third batch is called SO and rests on a weakness and a threat.',
    mend: { C8: 'WT' },
  },
  {
    code: 'tows-factor-unknown',
    sheet: 'TOWS',
    cell: 'D9',
    story: 'The night places rest on O4; the SWOT ends at O3.',
    mend: { D9: 'W2, O3' },
  },
  {
    code: 'tows-no-objective',
    sheet: 'TOWS',
    cell: 'E10',
    story: 'The recipe cards are nobody’s objective.',
    mend: { E10: 'O-5' },
  },
  {
    code: 'tows-factors-missing',
    sheet: 'TOWS',
    cell: 'D11',
    story: 'The summer stall rests on no factor at all.',
    mend: { D11: 'S1, O3' },
  },
];
