import { foldText } from '../vocabulary/normaliseText.ts';
import { germanSentiment } from './words/de.ts';
import { englishSentiment } from './words/en.ts';
import { spanishSentiment } from './words/es.ts';
import { frenchSentiment } from './words/fr.ts';
import { italianSentiment } from './words/it.ts';
import type { SentimentWords } from './words/sentimentWords.ts';

/** Languages with a word list. */
export const sentimentLanguages = ['en', 'de', 'fr', 'es', 'it'] as const;

export type SentimentLanguage = (typeof sentimentLanguages)[number];

/** The lists of one language, ready to be asked. */
export interface Lexicon {
  /** −2, −1, 1 or 2; null for a word that says nothing. */
  readonly weightOf: (word: string) => number | null;
  readonly negations: ReadonlySet<string>;
  readonly negationsAgree: boolean;
  readonly stronger: ReadonlySet<string>;
  readonly weaker: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** Shortest beginning that stands for any ending: shorter ones would meet words of other meaning. Ours. */
const shortestStem = 3;

function listed(words: string): string[] {
  return words.split(',').map((word) => foldText(word.trim()));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(listed(words).filter((word) => !word.includes(' ')));
}

function lexiconOf(words: SentimentWords): Lexicon {
  const [whole, stems] = [new Map<string, number>(), new Map<string, number>()];
  const lists = [
    ...([
      [words.good, 1],
      [words.veryGood, 2],
      [words.bad, -1],
      [words.veryBad, -2],
    ] as const),
  ];
  for (const [list, weight] of lists) {
    for (const word of listed(list)) {
      if (word.endsWith('*')) stems.set(word.slice(0, -1), weight);
      else whole.set(word, weight);
    }
  }
  const longest = Math.max(...[...stems.keys()].map(({ length }) => length));
  const weightOf = (word: string): number | null => {
    const own = whole.get(word);
    if (own !== undefined) return own;
    for (let length = Math.min(word.length, longest); length >= shortestStem; length -= 1) {
      const weight = stems.get(word.slice(0, length));
      if (weight !== undefined) return weight;
    }
    return null;
  };
  return {
    ...{ weightOf, negationsAgree: words.negationsAgree },
    ...{ negations: wordSet(words.negations), stronger: wordSet(words.stronger) },
    ...{ weaker: wordSet(words.weaker), common: wordSet(words.common) },
  };
}

const lists: Readonly<Record<SentimentLanguage, SentimentWords>> = {
  ...{ en: englishSentiment, de: germanSentiment, fr: frenchSentiment },
  ...{ es: spanishSentiment, it: italianSentiment },
};

const made = new Map<SentimentLanguage, Lexicon>();

/** The word list of a language; made once, when first asked for. */
export function lexicon(language: SentimentLanguage): Lexicon {
  const known = made.get(language) ?? lexiconOf(lists[language]);
  made.set(language, known);
  return known;
}
