/** Where a project stands with its money and its time; null where the number has nothing to stand on. */
export interface EarnedValue {
  /** Earned − spent: below 0 it costs more than it earned. */
  readonly costVariance: number;
  /** Earned − planned: below 0 it is late. */
  readonly scheduleVariance: number;
  /** Earned ÷ spent. */
  readonly costIndex: number | null;
  /** Earned ÷ planned. */
  readonly scheduleIndex: number | null;
  /** Cost at the end if it goes on like this: budget ÷ cost index. */
  readonly atCompletion: number | null;
  /** What is still to come of it. */
  readonly toComplete: number | null;
  /** Budget − cost at the end. */
  readonly completionVariance: number | null;
  /** Work left ÷ money left: how well the rest has to go to keep the budget. */
  readonly toCompleteIndex: number | null;
}

function ratio(value: number, by: number): number | null {
  if (by === 0) return null;
  return value === 0 ? 0 : value / by;
}

/**
 * Earned value of a project from its whole budget and, to date, planned, earned and actual cost, in one unit.
 * Null for a negative number. Source: Project Management Institute, earned value management.
 */
export function earnedValue({
  budget,
  planned,
  earned,
  actual,
}: {
  readonly budget: number;
  readonly planned: number;
  readonly earned: number;
  readonly actual: number;
}): EarnedValue | null {
  if ([budget, planned, earned, actual].some((value) => !(value >= 0))) return null;
  const costIndex = ratio(earned, actual);
  const atCompletion = costIndex === null || costIndex === 0 ? null : budget / costIndex;
  return {
    costVariance: earned - actual,
    scheduleVariance: earned - planned,
    costIndex,
    scheduleIndex: ratio(earned, planned),
    atCompletion,
    toComplete: atCompletion === null ? null : atCompletion - actual,
    completionVariance: atCompletion === null ? null : budget - atCompletion,
    toCompleteIndex: ratio(budget - earned, budget - actual),
  };
}
