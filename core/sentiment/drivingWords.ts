import type { JudgedWord } from './judgedWords.ts';

/** A word with what it did to the score. */
export interface DrivingWord {
  /** With "not" before it where a negation turned it round. */
  readonly word: string;
  readonly count: number;
  /** Sum of its weights. */
  readonly weight: number;
}

/** Judged words added up, those that moved the score most first, equal ones by the alphabet. */
export function drivingWords(words: readonly JudgedWord[]): readonly DrivingWord[] {
  const sums = new Map<string, DrivingWord>();
  for (const { word: bare, weight, negated } of words) {
    const word = negated ? `not … ${bare}` : bare;
    const sum = sums.get(word) ?? { word, count: 0, weight: 0 };
    sums.set(word, { word, count: sum.count + 1, weight: sum.weight + weight });
  }
  return [...sums.values()].sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.word < b.word ? -1 : 1),
  );
}
