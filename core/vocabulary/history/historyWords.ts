import type { Vocabulary } from '../vocabulary.ts';

/** Words of one language about what was written down over time: scores by day, targets that changed. */
export type HistoryWords = Pick<Vocabulary, 'headers' | 'kinds'>;
