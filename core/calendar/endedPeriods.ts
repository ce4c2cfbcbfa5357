import type { Cadence } from './cadence.ts';
import { cadencePeriod, type Period } from './cadencePeriod.ts';

export interface EndedPeriodsInput {
  readonly cadence: Cadence;
  /** First day on which a period that counts may end. */
  readonly from: number;
  /** A period counts once its last day lies before this one. */
  readonly asOf: number;
  /** Periods that began before this day are left out; null: none are. */
  readonly since: number | null;
  /** A day of the first of the fortnights; that of `since` when left out. */
  readonly anchor?: number;
}

/**
 * The calendar periods of a cadence that ended between `from` and the day before `asOf`, in order of time. A period
 * that still runs is not among them: nothing is missed before its last day is over. Time grows with the days between.
 */
export function endedPeriods(input: EndedPeriodsInput): readonly Period[] {
  const { cadence, from, asOf, since, anchor = since } = input;
  const periods: Period[] = [];
  let day = Math.floor(asOf) - 1;
  while (day >= from) {
    const period = cadencePeriod(day, cadence, anchor);
    if (period !== null && since !== null && period.first < since) break;
    if (period !== null && period.last < asOf && period.last >= from) periods.push(period);
    day = (period?.first ?? day) - 1;
  }
  return periods.reverse();
}
