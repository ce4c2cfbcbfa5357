/**
 * A list divided by the power of two at its largest entry, which loses no digit: afterwards no square overflows or
 * vanishes. Null where all entries are 0 or one is not finite.
 */
export function scaledList(values: readonly number[]): readonly number[] | null {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  if (!(largest > 0) || !Number.isFinite(largest)) return null;
  const unit = 2 ** Math.floor(Math.log2(largest));
  return values.map((value) => value / unit);
}
