import type { JudgedText } from './judgedWords.ts';

/** How a text sounds. */
export interface Sentiment {
  /** −1 (every judged word speaks against) to 1 (every one for); null where no word is judged. */
  readonly score: number | null;
  /** Number of judged words. */
  readonly found: number;
  /** Judged words ÷ all words, 0 to 1. */
  readonly coverage: number;
}

/** Sum of the weights ÷ sum of their sizes. Definition: ours, the balance of what speaks for and against. */
export function sentimentScore({ words, all }: JudgedText): Sentiment {
  let [sum, size] = [0, 0];
  for (const { weight } of words) {
    sum += weight;
    size += Math.abs(weight);
  }
  const coverage = all === 0 ? 0 : words.length / all;
  return { score: size === 0 ? null : sum / size, found: words.length, coverage };
}
