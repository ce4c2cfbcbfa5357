import type { Planted } from './planted.ts';

/** Mistakes planted in the rankings, the recall test and the messages of the made-up bakery. */
export const plantedRanking: readonly Planted[] = [
  {
    code: 'priority-not-recalled',
    sheet: 'Rankings',
    cell: 'A7',
    story: 'Less waste is the third priority, and no leader names it.',
    mend: { 'Recall!D6': 'less waste' },
  },
  {
    code: 'recall-felt-outside',
    sheet: 'Recall',
    cell: 'G8',
    story: 'The delivery lead feels aligned beyond the end of the scale.',
    mend: { G8: 5 },
  },
  {
    code: 'message-outlier',
    sheet: 'Messages',
    cell: 'C8',
    story: 'The delivery lead tells a story of his own.',
    mend: { C8: 'The best sourdough in town, at your door when we promised it.' },
  },
];
