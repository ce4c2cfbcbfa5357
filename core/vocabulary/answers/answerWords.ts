import type { Vocabulary } from '../vocabulary.ts';

/** What sheets of answers, rankings and messages call things, and the words people answer with. */
export type AnswerWords = Pick<
  Vocabulary,
  'headers' | 'kinds' | 'answerScales' | 'noAnswer' | 'stopWords'
>;
