import { countInversions } from './countInversions.ts';
import { normalTail } from './normalTail.ts';
import { tieGroups } from './tieGroups.ts';

/** Whether a series rises or falls more than chance would. */
export interface MannKendall {
  /** Rising pairs less falling pairs. */
  readonly score: number;
  /** Variance of the score with ties taken out. */
  readonly variance: number;
  /** Score in standard deviations, moved by 1 towards 0; null where all values are the same. */
  readonly z: number | null;
  /** Two-sided, from the normal distribution; null where z is. */
  readonly probability: number | null;
  /** Kendall's tau-b against time; null where all values are the same. */
  readonly tauB: number | null;
  /** Kendall's tau-a against time; null below two values. */
  readonly tauA: number | null;
  readonly n: number;
}

/** Mann–Kendall trend test of values in the order of time. Source: Mann 1945, Kendall 1975; R `Kendall` and `trend` agree. */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  const pairs = (n * (n - 1)) / 2;
  const ties = tieGroups(values);
  const tied = ties.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const tiedVariance = ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const score = pairs - tied - 2 * countInversions(values);
  const variance = (n * (n - 1) * (2 * n + 5) - tiedVariance) / 18;
  const z = variance > 0 ? (score - Math.sign(score)) / Math.sqrt(variance) : null;
  return {
    ...{ score, variance, z, n },
    probability: z === null ? null : normalTail(z),
    tauB: pairs > tied ? score / Math.sqrt((pairs - tied) * pairs) : null,
    tauA: pairs > 0 ? score / pairs : null,
  };
}
