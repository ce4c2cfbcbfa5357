/** How far money goes where the weights say it should. */
export interface ShareOverlap {
  /** Share that lies in the same place on both sides, 0 to 1. */
  readonly overlap: number;
  /** 1 − overlap: the share that would have to move. */
  readonly misallocated: number;
  /** Share of the amounts − share of the weights, one by one. */
  readonly gaps: readonly number[];
}

/**
 * Overlap of two lists taken as shares of their sums: the sum of the smaller share of each pair (Renkonen 1938,
 * Schoener 1968). Null where a sum is 0, a value is negative, or the lists differ in length.
 */
export function shareOverlap(
  amounts: readonly number[],
  weights: readonly number[],
): ShareOverlap | null {
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const [amount, weight] = [sumOf(amounts), sumOf(weights)];
  const isNegative = [...amounts, ...weights].some((value) => value < 0);
  if (amounts.length !== weights.length || isNegative || !(amount > 0) || !(weight > 0))
    return null;
  const gaps = amounts.map((value, index) => value / amount - (weights[index] ?? 0) / weight);
  const misallocated = sumOf(gaps.map(Math.abs)) / 2;
  return { overlap: 1 - misallocated, misallocated, gaps };
}
