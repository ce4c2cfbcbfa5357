import type { Vocabulary } from '../vocabulary.ts';

/** Words of one language about people and companies together: contacts, culture, partners. */
export type TogetherWords = Pick<Vocabulary, 'headers' | 'kinds'>;
