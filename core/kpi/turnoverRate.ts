import { mean } from '../statistics/mean.ts';
import { shareOf } from './shareOf.ts';

export interface Turnover {
  /** Fraction of the average headcount that left; null without staff. */
  readonly turnover: number | null;
  /** Average headcount; null without counts. */
  readonly average: number | null;
}

/** Staff turnover: separations over the average of the headcounts (start and end, or every month's). Source: SHRM. */
export function turnoverRate(separations: number, headcounts: readonly number[]): Turnover {
  const average = mean(headcounts);
  return { turnover: average === null ? null : shareOf(separations, average), average };
}
