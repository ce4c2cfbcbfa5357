/**
 * Arithmetic mean, in the values' unit; null for an empty list. A second pass adds the mean of what the first left over, as
 * R does: values that are all the same have exactly themselves as mean, so that nothing divides by a spread of rounding.
 */
export function mean(values: readonly number[]): number | null {
  const count = values.length;
  if (count === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  let rough = sum / count;
  if (!Number.isFinite(rough)) {
    rough = 0;
    for (const value of values) rough += value / count;
  }
  let rest = 0;
  for (const value of values) rest += value - rough;
  return rough + rest / count;
}
