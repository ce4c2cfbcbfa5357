import { type Lexicon, lexicon, type SentimentLanguage } from './lexicon.ts';
import { sentimentThresholds } from './thresholds.ts';
import { sentencesOf } from './tokens.ts';

/** One word that speaks for or against. */
export interface JudgedWord {
  /** As folded: lower case without accents. */
  readonly word: string;
  /** −3 to 3: what the list says, stronger or weaker by the word before it, turned round by a negation. */
  readonly weight: number;
  readonly negated: boolean;
}

/** Words of a text that speak for or against, and how many words it has. */
export interface JudgedText {
  readonly words: readonly JudgedWord[];
  readonly all: number;
}

/** True where one of the few words before turns this one round; a second one turns it back where they do not agree. */
function isNegated(sentence: readonly string[], at: number, list: Lexicon): boolean {
  const from = Math.max(0, at - sentimentThresholds.negationReach.value);
  const met = sentence.slice(from, at).filter((word) => list.negations.has(word)).length;
  return list.negationsAgree ? met > 0 : met % 2 === 1;
}

function strengthOf(before: string | undefined, { stronger, weaker }: Lexicon): number {
  if (before === undefined) return 1;
  if (stronger.has(before)) return sentimentThresholds.stronger.value;
  return weaker.has(before) ? sentimentThresholds.weaker.value : 1;
}

/** Judges a text word by word by the list of its language; a negation reaches over a few words of its sentence. */
export function judgeWords(text: string, language: SentimentLanguage): JudgedText {
  const list = lexicon(language);
  const sentences = sentencesOf(text, language === 'en');
  const words = sentences.flatMap((sentence) =>
    sentence.flatMap((word, at): JudgedWord[] => {
      if (list.negations.has(word)) return [];
      const own = list.weightOf(word);
      if (own === null) return [];
      const negated = isNegated(sentence, at, list);
      const weight = own * strengthOf(sentence[at - 1], list) * (negated ? -1 : 1);
      return [{ word, weight, negated }];
    }),
  );
  return { words, all: sentences.reduce((sum, { length }) => sum + length, 0) };
}
