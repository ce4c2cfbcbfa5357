import { sampleVariance } from './sampleVariance.ts';

/** Standard deviation with n − 1, as STDEV.S of spreadsheets; null for fewer than two values. */
export function sampleDeviation(values: readonly number[]): number | null {
  const variance = sampleVariance(values);
  return variance === null ? null : Math.sqrt(variance);
}
