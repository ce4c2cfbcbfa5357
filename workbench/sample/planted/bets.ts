import type { Planted } from './planted.ts';

/** Mistakes planted in the board of bets of the made-up bakery. */
export const plantedBets: readonly Planted[] = [
  {
    code: 'bet-learn-date-past',
    sheet: 'Bets',
    cell: 'H7',
    story: 'The cards were to say something two weeks ago.',
    mend: { H7: 46370 },
  },
  {
    code: 'bet-no-measure',
    sheet: 'Bets',
    cell: 'D8',
    story: 'Bread goes by post, and nothing says when it counts as fresh.',
    mend: { D8: 'Nine of ten parcels soft on arrival' },
  },
  {
    code: 'bet-decision-without-result',
    sheet: 'Bets',
    cell: 'I9',
    story: 'The later batch was changed, and nobody wrote what came of it.',
    mend: { I9: 'refuted' },
  },
  {
    code: 'bet-decided-before-start',
    sheet: 'Bets',
    cell: 'K10',
    story: 'Orders by message were decided on four days before they began.',
    mend: { K10: 46307 },
  },
  {
    code: 'economy-link-unknown',
    sheet: 'Bets',
    cell: 'E8',
    story: 'Bread by post is to move KR-90, which does not exist.',
    mend: { E8: 'KR-9' },
  },
];
