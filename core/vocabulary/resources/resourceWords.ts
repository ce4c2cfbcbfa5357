import type { Vocabulary } from '../vocabulary.ts';

/** What sheets about time and hands call things. */
export type ResourceWords = Pick<Vocabulary, 'headers' | 'kinds'>;
