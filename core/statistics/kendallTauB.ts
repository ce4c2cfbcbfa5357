import { completePairs } from './completePairs.ts';
import { countInversions } from './countInversions.ts';
import { midRanks } from './midRanks.ts';
import { normalTail } from './normalTail.ts';
import type { RankCorrelation } from './spearman.ts';
import { tieGroups } from './tieGroups.ts';

function sumOver(groups: readonly number[], term: (count: number) => number): number {
  return groups.reduce((sum, count) => sum + term(count), 0);
}

const pairsOf = (count: number) => (count * (count - 1)) / 2;

/** Variance of concordant minus discordant pairs where there is no relation, with ties (Kendall 1970). */
function nullVariance(n: number, tiesX: readonly number[], tiesY: readonly number[]): number {
  const m = n * (n - 1);
  const weighted = (ties: readonly number[]) => sumOver(ties, (t) => t * (t - 1) * (2 * t + 5));
  const triple = (ties: readonly number[]) => sumOver(ties, (t) => t * (t - 1) * (t - 2));
  const base = (m * (2 * n + 5) - weighted(tiesX) - weighted(tiesY)) / 18;
  const both = (2 * sumOver(tiesX, pairsOf) * sumOver(tiesY, pairsOf)) / m;
  return base + both + (n > 2 ? (triple(tiesX) * triple(tiesY)) / (9 * m * (n - 2)) : 0);
}

/**
 * Kendall's tau-b: (concordant − discordant) ÷ √((pairs − ties in x)(pairs − ties in y)); p asymptotic without
 * continuity correction. Null for fewer than two pairs or where one side is all ties. Time grows with n log n (Knight
 * 1966). Source: Kendall 1945; scipy `kendalltau(method="asymptotic")` agrees.
 */
export function kendallTauB(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): RankCorrelation {
  const pairs = completePairs(x, y);
  const n = pairs.x.length;
  const [ranksX, ranksY] = [midRanks(pairs.x), midRanks(pairs.y)];
  const order = ranksX.map((_, index) => index);
  order.sort((a, b) => (ranksX[a] ?? 0) - (ranksX[b] ?? 0) || (ranksY[a] ?? 0) - (ranksY[b] ?? 0));
  const discordant = countInversions(order.map((index) => ranksY[index] ?? 0));
  const both = tieGroups(ranksX.map((rank, index) => rank * 4 * n + (ranksY[index] ?? 0)));
  const [tiesX, tiesY] = [tieGroups(ranksX), tieGroups(ranksY)];
  const [total, sameX, sameY] = [pairsOf(n), sumOver(tiesX, pairsOf), sumOver(tiesY, pairsOf)];
  const whole = Math.sqrt((total - sameX) * (total - sameY));
  if (!(whole > 0)) return { value: null, p: null, n };
  const surplus = total - sameX - sameY + sumOver(both, pairsOf) - 2 * discordant;
  const p = normalTail(surplus / Math.sqrt(nullVariance(n, tiesX, tiesY)));
  return { value: Math.max(-1, Math.min(1, surplus / whole)), p, n };
}
