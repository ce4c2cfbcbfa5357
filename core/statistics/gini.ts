/** Inequality of amounts. */
export interface Gini {
  /** 0 (all alike) to 1 − 1 ÷ n (one has all). */
  readonly population: number;
  /** times n ÷ (n − 1), 0 to 1; null for a single amount. */
  readonly sample: number | null;
}

/**
 * Gini coefficient of amounts from 0 on: half the mean difference of all pairs ÷ the mean. Null where the sum is
 * 0 or an amount is negative. Agrees with R's ineq::Gini without and with its small-sample correction.
 */
export function gini(amounts: readonly number[]): Gini | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  const count = sorted.length;
  let [total, ranked] = [0, 0];
  sorted.forEach((amount, index) => {
    total += amount;
    ranked += (2 * (index + 1) - count - 1) * amount;
  });
  if (!(total > 0) || (sorted[0] ?? 0) < 0) return null;
  const population = ranked / (count * total);
  return { population, sample: count === 1 ? null : (population * count) / (count - 1) };
}
