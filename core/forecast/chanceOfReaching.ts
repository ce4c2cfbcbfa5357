import { linearRegression } from '../statistics/linearRegression.ts';
import { regressionInterval } from '../statistics/regressionInterval.ts';
import { tTail } from '../statistics/tTail.ts';
import type { History } from './history.ts';

/** What is to be reached. */
export interface Goal {
  readonly target: number;
  readonly end: number;
  /** True where less is better. */
  readonly isDecrease: boolean;
}

/** Level whose prediction interval is used to read off the standard error; any other gives the same. */
const anyLevel = 0.5;

/**
 * Chance, 0–1, that a single value on the end day reaches the target if the straight line through the history goes
 * on: Student's t with n − 2 degrees of freedom about the line. Null below three different days. On a perfect line it
 * is 0 or 1.
 */
export function chanceOfReaching(
  history: History,
  { target, end, isDecrease }: Goal,
): number | null {
  const line = linearRegression(history);
  if (!line || line.residualDeviation === null) return null;
  const { fit } = regressionInterval(line, end, anyLevel);
  const lead = isDecrease ? target - fit : fit - target;
  const error =
    line.residualDeviation * Math.sqrt(1 + 1 / line.n + (end - line.meanX) ** 2 / line.squaresX);
  if (error === 0) return lead >= 0 ? 1 : 0;
  const outside = tTail(lead / error, line.n - 2) / 2;
  return lead >= 0 ? 1 - outside : outside;
}
