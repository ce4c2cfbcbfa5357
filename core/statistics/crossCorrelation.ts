import { completePairs } from './completePairs.ts';
import { pearson } from './pearson.ts';

/** Correlation of one series with another some steps later. */
export interface LaggedCorrelation {
  /** Steps by which the first series comes before the second. */
  readonly lag: number;
  /** Pairs with both sides. */
  readonly n: number;
  /** −1 to 1; null for fewer than two pairs, or where one side never varies. */
  readonly correlation: number | null;
}

/**
 * Product-moment correlation of x[t] with y[t + lag] for lag 0 to `maxLag`, each over the pairs that both series
 * have: means and deviations are those of the pairs, so each lag is the plain correlation of what overlaps (R's `ccf`
 * takes those of the whole series and divides by its full length). Throws where the lists differ in length.
 */
export function crossCorrelation(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  maxLag: number,
): readonly LaggedCorrelation[] {
  if (x.length !== y.length) throw new RangeError(`${x.length} values beside ${y.length}`);
  return Array.from({ length: maxLag + 1 }, (_, lag) => {
    const pairs = completePairs(x.slice(0, Math.max(0, x.length - lag)), y.slice(lag));
    return { lag, n: pairs.x.length, correlation: pearson(pairs.x, pairs.y) };
  });
}
