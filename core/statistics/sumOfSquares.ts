import { mean } from './mean.ts';

/** Squared distances from the mean, added up; two passes, so that large offsets lose no digits. 0 for an empty list. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values) ?? 0;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
