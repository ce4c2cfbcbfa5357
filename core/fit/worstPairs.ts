import type { FitPair } from './model.ts';

/** Pairs that hinder each other, the strongest conflict first, then in reading order. Empty where none does. */
export function worstPairs(pairs: readonly FitPair[]): readonly FitPair[] {
  return pairs
    .map((pair, position) => ({ pair, position }))
    .filter(({ pair: { code } }) => code !== null && code < 0)
    .sort((a, b) => (a.pair.code ?? 0) - (b.pair.code ?? 0) || a.position - b.position)
    .map(({ pair }) => pair);
}
