import type { LaggedCorrelation } from '../statistics/crossCorrelation.ts';

/** Sizes of two correlations that binary rounding alone tells apart. */
const rounding = 1e-12;

/** The lag with the largest correlation of either sign, the smaller of equals, among those with enough pairs; null where there is none. */
export function bestLag(
  lags: readonly LaggedCorrelation[],
  minimumPoints: number,
): LaggedCorrelation | null {
  let best: LaggedCorrelation | null = null;
  for (const each of lags) {
    if (each.correlation === null || each.n < minimumPoints) continue;
    const size = Math.abs(best?.correlation ?? 0);
    if (best === null || Math.abs(each.correlation) > size + rounding) best = each;
  }
  return best;
}
