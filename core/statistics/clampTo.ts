/** A value held between two bounds, both allowed. */
export function clampTo(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
