import type { BetResult } from './columns.ts';

/** How many bets held. */
export interface HitRate {
  /** Confirmed ÷ with a result, 0 to 1; null without any result. */
  readonly rate: number | null;
  readonly confirmed: number;
  /** Bets with a result. */
  readonly settled: number;
  /** Bets with a result or a decision. */
  readonly decided: number;
  /** Settled ÷ decided; 0 where none is decided. */
  readonly coverage: number;
}

/**
 * Share of bets whose test confirmed the hypothesis, of those with a result; an unclear one is no hit. Bets still
 * running are in neither number. Definition: ours; a low rate is no failing, tests are there to find out.
 */
export function hitRate(
  bets: readonly { readonly result: BetResult | null; readonly decision: string | null }[],
): HitRate {
  const settled = bets.filter(({ result }) => result !== null);
  const decided = bets.filter(({ result, decision }) => result !== null || decision !== null);
  const confirmed = settled.filter(({ result }) => result === 'confirmed').length;
  return {
    rate: settled.length === 0 ? null : confirmed / settled.length,
    ...{ confirmed, settled: settled.length, decided: decided.length },
    coverage: decided.length === 0 ? 0 : settled.length / decided.length,
  };
}
