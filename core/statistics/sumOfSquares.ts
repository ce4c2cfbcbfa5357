import { mean } from './mean.ts';
import { varies } from './varies.ts';

/**
 * Squared distances from the mean, added up; 0 for an empty list. Two passes and a correction for the rounding of the mean,
 * so that large offsets lose no digits (Chan, Golub and LeVeque 1983); values that differ by rounding alone give 0.
 */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values);
  if (centre === null || !varies(values)) return 0;
  let squares = 0;
  let rest = 0;
  for (const value of values) {
    squares += (value - centre) ** 2;
    rest += value - centre;
  }
  return Math.max(0, squares - (rest * rest) / values.length);
}
