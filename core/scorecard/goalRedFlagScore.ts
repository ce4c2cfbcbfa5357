import { type LineInput, linearScore } from '../statistics/linearScore.ts';
import { scorecardThresholds } from './thresholds.ts';

/**
 * Goal and red-flag score on a scale of 100: a third at the red flag, two thirds at the goal, running on beyond
 * both. Lower is better where the red flag lies above the goal. Null when they are equal.
 * Source: Spider Strategies, KPI scoring types, there from 0 to 10.
 */
export function goalRedFlagScore(input: LineInput): number | null {
  const share = linearScore(input);
  const { value: third } = scorecardThresholds.redFlagScore;
  return share === null ? null : third * (1 + share / 100);
}
