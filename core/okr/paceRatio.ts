import { isAtLeast } from '../statistics/reaches.ts';

/** Progress against the progress expected by now. */
export interface PaceRatio {
  /** Actual over expected; null while nothing is expected. */
  readonly ratio: number | null;
  /** On track when the actual reaches the expected. */
  readonly isOnTrack: boolean;
}

/** Compares progress with what was expected, both fractions; equality is on track. Source: ally.io help. */
export function paceRatio(actual: number, expected: number): PaceRatio {
  return {
    ratio: expected === 0 ? null : actual / expected,
    isOnTrack: isAtLeast(actual, expected),
  };
}
