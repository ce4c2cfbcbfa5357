import { percentElapsed } from '../calendar/percentElapsed.ts';
import { isoOfSerial } from '../calendar/serial.ts';
import type { Place } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { okrIssues } from './issues.ts';

/** How the days of a period are counted. */
export const dayConventions = ['exclusive', 'inclusive', 'workdays'] as const;

export type DayConvention = (typeof dayConventions)[number];

export interface Period {
  /** Day serials. */
  readonly startDate: number;
  readonly endDate: number;
  readonly convention: DayConvention;
  readonly holidays: readonly number[];
}

/** Issue when the end lies before the start, or the period has no length by this convention; null when it is sound. */
function brokenPeriod({ startDate, endDate, convention }: Period, place: Place) {
  if (endDate < startDate) {
    return okrIssues['pace-dates-reversed']({
      place,
      expected: `an end on or after the start ${isoOfSerial(startDate)}`,
      found: isoOfSerial(endDate) || `${endDate}`,
    });
  }
  const expected =
    convention === 'workdays'
      ? 'at least one working day'
      : 'an end after the start, or the inclusive convention';
  return okrIssues['pace-no-days']({
    place,
    expected,
    found: isoOfSerial(endDate) || `${endDate}`,
  });
}

/**
 * Share of the period gone by on a day, 0 before its start and 1 after its end.
 * Exclusive (Viva Goals): 0 on the first day, 1 on the last. Inclusive (Engagedly): the day itself counts.
 * Workdays: as inclusive, without weekends and holidays.
 */
export function elapsedShare(period: Period, asOf: number, place: Place): Outcome<number> {
  const { startDate, endDate, holidays, convention } = period;
  const shares = percentElapsed({ start: startDate, end: endDate, asOf, holidays });
  const share = shares ? shares[convention] : null;
  if (share === null) return fail(brokenPeriod(period, place));
  return succeed(asOf < startDate ? 0 : share);
}
