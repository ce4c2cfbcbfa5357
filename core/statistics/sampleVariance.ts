import { sumOfSquares } from './sumOfSquares.ts';

/** Squared distances from the mean ÷ (n − 1), as VAR.S of spreadsheets; null for fewer than two values. */
export function sampleVariance(values: readonly number[]): number | null {
  return values.length < 2 ? null : sumOfSquares(values) / (values.length - 1);
}
