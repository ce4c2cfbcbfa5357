import type { Vocabulary } from '../vocabulary.ts';

/** Words of one language about rituals, reviews and logs of work. */
export type RhythmWords = Pick<Vocabulary, 'headers' | 'kinds' | 'cadences' | 'workKinds'>;
