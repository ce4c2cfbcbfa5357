/** Achievement of the plan, as fractions; null where there is nothing to compare. */
export interface WindowAchievement {
  readonly byPeriod: readonly (number | null)[];
  /** Sum of actual over sum of planned, over the periods that have an actual. */
  readonly cumulative: number | null;
}

/**
 * Actual over planned for each period and for the window so far. Source: ServiceNow, status of
 * non-cumulative targets (220, 240, 200, 230 of 250 each: 89 % of the window).
 */
export function windowAchievement(
  planned: readonly (number | null)[],
  actual: readonly (number | null)[],
): WindowAchievement {
  let planSum = 0;
  let actualSum = 0;
  const byPeriod = planned.map((plan, index) => {
    const value = actual[index] ?? null;
    if (plan === null || value === null) return null;
    planSum += plan;
    actualSum += value;
    return plan === 0 ? null : value / plan;
  });
  return { byPeriod, cumulative: planSum === 0 ? null : actualSum / planSum };
}
