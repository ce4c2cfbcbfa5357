import { isAtLeast, isAtMost } from './reaches.ts';

/** A band around a target, and whether a value lies in it. */
export interface ToleranceBand {
  readonly low: number;
  readonly high: number;
  /** Both edges belong to the band. */
  readonly met: boolean;
}

/**
 * Band of target ± tolerance × |target|, with the tolerance as a fraction (0.05 for 5 %); works for negative targets.
 * Source: ServiceNow, target type "maintain constant".
 */
export function toleranceBand(value: number, target: number, tolerance: number): ToleranceBand {
  const slack = Math.abs(target) * tolerance;
  const low = target - slack;
  const high = target + slack;
  return { low, high, met: isAtLeast(value, low) && isAtMost(value, high) };
}
