import { shareOf } from './shareOf.ts';

/** Separations of one period and the headcount they are compared with. */
export interface TurnoverPeriod {
  readonly separations: number;
  readonly headcount: number;
}

/** Sum of every period's own turnover, as a fraction; null when a period has no staff. */
export function turnoverOfPeriods(periods: readonly TurnoverPeriod[]): number | null {
  let sum = 0;
  for (const { separations, headcount } of periods) {
    const share = shareOf(separations, headcount);
    if (share === null) return null;
    sum += share;
  }
  return periods.length === 0 ? null : sum;
}
