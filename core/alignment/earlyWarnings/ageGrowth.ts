import { median } from '../../statistics/median.ts';
import { earlyWarningThresholds } from './thresholds.ts';

/**
 * Days by which the median age of open cases has grown within the last `window` days: median age now minus the
 * median age then of those open both times. 0: new cases keep pace; `window`: nothing new came and nothing old went.
 * Cases closed in between are not seen. Null where fewer than the least number were open then. Ours.
 */
export function ageGrowth(ages: readonly number[], window: number): number | null {
  const then = ages.filter((age) => age >= window).map((age) => age - window);
  const [now, before] = [median(ages), median(then)];
  if (now === null || before === null || then.length < earlyWarningThresholds.leastCases.value)
    return null;
  return now - before;
}
