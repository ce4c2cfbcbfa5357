import { mean } from '../statistics/mean.ts';
import { cultureTypes, type Points, pointsOf } from './cultureTypes.ts';

/** Arithmetic mean of splits, type by type; null for none. */
export function meanPoints(splits: readonly Points[]): Points | null {
  if (splits.length === 0) return null;
  return pointsOf(cultureTypes.map((type) => mean(splits.map((split) => split[type])) ?? 0));
}
