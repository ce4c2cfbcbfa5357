import { okrThresholds } from './thresholds.ts';

/** Divisor of a column of typed progress: 100 when any value is beyond a plausible share (45 for 45 %), else 1. */
export function progressScale(values: readonly (number | null)[]): 1 | 100 {
  const isPercent = values.some(
    (value) => value !== null && Math.abs(value) > okrThresholds.percentCeiling.value,
  );
  return isPercent ? 100 : 1;
}
