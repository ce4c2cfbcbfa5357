import { isAtLeast, isAtMost } from './reaches.ts';
import { toleranceBand } from './toleranceBand.ts';

export interface MaintainInput {
  /** One value a period in order; null where nothing was reported. */
  readonly actuals: readonly (number | null)[];
  readonly target: number;
  readonly type: 'above' | 'below' | 'constant';
  /** For `constant`: half the band as a fraction of the target. */
  readonly tolerance?: number;
}

/** ServiceNow's default for targets that are to be kept constant. */
const defaultTolerance = 0.05;

function isMet(
  value: number,
  { target, type, tolerance = defaultTolerance }: MaintainInput,
): boolean {
  if (type === 'above') return isAtLeast(value, target);
  return type === 'below' ? isAtMost(value, target) : toleranceBand(value, target, tolerance).met;
}

/**
 * Share of periods in which a target was kept, as a fraction, up to the latest period with data; an earlier gap
 * counts as not met, and the boundary passes. Null without any data. Source: ServiceNow, target types.
 */
export function maintainShare(input: MaintainInput): number | null {
  let last = -1;
  let met = 0;
  input.actuals.forEach((value, period) => {
    if (value === null) return;
    last = period;
    if (isMet(value, input)) met++;
  });
  return last < 0 ? null : met / (last + 1);
}
