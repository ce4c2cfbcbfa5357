import { completePairs } from './completePairs.ts';
import { midRanks } from './midRanks.ts';
import { pearson } from './pearson.ts';
import { tTail } from './tTail.ts';

/** A rank correlation, −1 to 1, with the chance of one at least as strong where there is none. */
export interface RankCorrelation {
  readonly value: number | null;
  /** Two-sided; null where it is not defined. */
  readonly p: number | null;
  /** Pairs with both sides. */
  readonly n: number;
}

/**
 * Spearman's rho: correlation of the mid-ranks; p from t with n − 2 degrees of freedom, so rough below ten pairs. Null
 * for fewer than two pairs or where one side is all ties. Source: Spearman 1904; scipy `spearmanr` agrees.
 */
export function spearman(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): RankCorrelation {
  const pairs = completePairs(x, y);
  const n = pairs.x.length;
  const value = pearson(midRanks(pairs.x), midRanks(pairs.y));
  if (value === null || n < 3) return { value, p: null, n };
  const isPerfect = 1 - Math.abs(value) < 1e-15;
  const t = value * Math.sqrt((n - 2) / ((1 + value) * (1 - value)));
  return { value, p: isPerfect ? 0 : tTail(t, n - 2), n };
}
