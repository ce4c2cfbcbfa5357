/** How much of the time a process takes adds value. */
export interface CycleEfficiency {
  /** Value time ÷ lead time, 0 to 1; null where no time is known. */
  readonly efficiency: number | null;
  readonly valueTime: number;
  /** Value time + wait time. */
  readonly leadTime: number;
  /** Steps of which both times are known. */
  readonly timed: number;
  readonly steps: number;
}

/**
 * Process-cycle efficiency: value time ÷ (value time + wait time), summed over the steps of which both are known, in
 * any one unit. Times must not be negative. Source: George, Lean Six Sigma (2002).
 */
export function cycleEfficiency(
  steps: readonly { readonly valueTime: number | null; readonly waitTime: number | null }[],
): CycleEfficiency {
  let [value, lead, timed] = [0, 0, 0];
  for (const { valueTime, waitTime } of steps) {
    if (valueTime === null || waitTime === null) continue;
    value += valueTime;
    lead += valueTime + waitTime;
    timed += 1;
  }
  const efficiency = lead > 0 ? value / lead : null;
  return { efficiency, valueTime: value, leadTime: lead, timed, steps: steps.length };
}
