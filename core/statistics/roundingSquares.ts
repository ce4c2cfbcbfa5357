/** Share of the largest value below which a distance is rounding: four units in the last place of a double. */
export const rounding = 2 ** -50;

/**
 * Greatest sum of squared distances that rounding alone makes of values that are the same, in their unit squared: 0.1 + 0.2
 * and 0.3 do not differ. 0 for an empty list.
 */
export function roundingSquares(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return values.length * (rounding * largest) ** 2;
}
