/** How much of a whole lies in few hands. */
export interface Concentration {
  /** Sum of squared shares, 1 ÷ n (all alike) to 1 (one has all). */
  readonly index: number;
  /** 0 (all alike) to 1 (one has all); null for a single amount. */
  readonly normalised: number | null;
  /** Number of equal parts that would be as concentrated. */
  readonly effectiveNumber: number;
  readonly count: number;
}

/**
 * Herfindahl–Hirschman index of amounts from 0 on; amounts of 0 count as parts. Null where nothing is there to
 * share or an amount is negative. Agrees with R's ineq::Herfindahl; times 10,000 it is the index in percent points.
 */
export function herfindahl(amounts: readonly number[]): Concentration | null {
  let total = 0;
  for (const amount of amounts) total += amount;
  if (!(total > 0) || amounts.some((amount) => amount < 0)) return null;
  let index = 0;
  for (const amount of amounts) index += (amount / total) ** 2;
  const count = amounts.length;
  const normalised = count === 1 ? null : (index - 1 / count) / (1 - 1 / count);
  return { index, normalised, effectiveNumber: 1 / index, count };
}
