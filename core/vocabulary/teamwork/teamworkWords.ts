import type { Vocabulary } from '../vocabulary.ts';

/**
 * What sheets about working together call things: dependencies, joint milestones, communications, and the links
 * of a responsibility matrix.
 */
export type TeamworkWords = Pick<Vocabulary, 'headers' | 'kinds'>;
