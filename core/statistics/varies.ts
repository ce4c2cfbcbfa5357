import { rounding } from './roundingSquares.ts';

/** True where values differ by more than rounding: 0.1 + 0.2 and 0.3 do not. False for an empty list. */
export function varies(values: readonly number[]): boolean {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return greatest - least > rounding * Math.max(Math.abs(least), Math.abs(greatest));
}
