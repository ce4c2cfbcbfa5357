import type { FitPair } from './model.ts';

/** How well the elements of an organisation go together. */
export interface FitIndex {
  /** −1 (every rated pair hinders) to 1 (every rated pair strengthens); null when none is rated. */
  readonly value: number | null;
  /** Share of all pairs that are rated, 0 to 1; 0 without pairs. */
  readonly coverage: number;
  readonly rated: number;
  readonly pairs: number;
  readonly plus: number;
  readonly minus: number;
}

/**
 * Fit index: (pairs that strengthen each other − pairs that hinder each other) ÷ rated pairs, from −1 to 1. A
 * strong sign counts as one pair like any other. Definition: ours, after the correlation corners of an X-matrix.
 */
export function fitIndex(pairs: readonly FitPair[]): FitIndex {
  const codes = pairs.flatMap(({ code }) => (code === null ? [] : [code]));
  const plus = codes.filter((code) => code > 0).length;
  const minus = codes.filter((code) => code < 0).length;
  return {
    value: codes.length === 0 ? null : (plus - minus) / codes.length,
    coverage: pairs.length === 0 ? 0 : codes.length / pairs.length,
    ...{ rated: codes.length, pairs: pairs.length, plus, minus },
  };
}
