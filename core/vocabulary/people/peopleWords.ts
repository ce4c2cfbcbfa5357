import type { Vocabulary } from '../vocabulary.ts';

/** What sheets about promises, rewards, thanks and decision rights call things in one language. */
export type PeopleWords = Pick<Vocabulary, 'headers' | 'kinds'> &
  Required<Pick<Vocabulary, 'commitmentStates' | 'decisionLevels'>>;
