/** What is saved when a cost falls by a share of itself, in its unit. Null for a negative cost or a share outside 0 to 1. */
export function savings(cost: number, reductionShare: number): number | null {
  const isShare = reductionShare >= 0 && reductionShare <= 1;
  return isShare && cost >= 0 ? cost * reductionShare : null;
}
