import { sumOfSquares } from './sumOfSquares.ts';

/** Standard deviation with n, as STDEV.P of spreadsheets; null for an empty list. */
export function populationDeviation(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.sqrt(sumOfSquares(values) / values.length);
}
