import { lexicon, type SentimentLanguage, sentimentLanguages } from './lexicon.ts';
import { sentencesOf } from './tokens.ts';

/**
 * The language of a text by its little words and, half as much, by the words its list knows; null where none is met
 * or two languages are even, as a guess would read the wrong list.
 */
export function findLanguage(text: string): SentimentLanguage | null {
  const words = sentencesOf(text, false).flat();
  const scores = sentimentLanguages.map((language) => {
    const { common, weightOf } = lexicon(language);
    let score = 0;
    for (const word of words) {
      if (common.has(word)) score += 1;
      else if (weightOf(word) !== null) score += 0.5;
    }
    return { language, score };
  });
  const [best, second] = [...scores].sort((a, b) => b.score - a.score);
  if (!best || best.score === 0 || best.score === second?.score) return null;
  return best.language;
}
