import { dayCount, serialOfDayCount, weekdayOfDayCount } from './dayCount.ts';
import { daysOff, saturdayAndSunday } from './workWeek.ts';

export interface AddWorkDaysInput {
  readonly start: number;
  /** Working days to move, negative for earlier; cut to whole days. */
  readonly days: number;
  /** Day serials. */
  readonly holidays?: readonly number[];
  /** Seven digits from Monday, 1 a day off; Saturday and Sunday when left out. */
  readonly weekend?: string;
}

/**
 * Day serial some working days away; the start itself for 0 days, even on a day off. As WORKDAY of spreadsheets.
 * Null when a date is none, no weekday is left to work on, or the years 1900–9999 are left.
 */
export function addWorkDays(input: AddWorkDaysInput): number | null {
  const off = daysOff(input.weekend ?? saturdayAndSunday);
  const start = dayCount(input.start);
  if (start === null || !off || off.size === 7 || !Number.isFinite(input.days)) return null;
  const holidays = new Set((input.holidays ?? []).map(dayCount));
  if (holidays.has(null)) return null;
  const step = input.days < 0 ? -1 : 1;
  let left = Math.trunc(Math.abs(input.days));
  let count = start;
  while (left > 0) {
    count += step;
    if (serialOfDayCount(count) === null) return null;
    if (!off.has(weekdayOfDayCount(count)) && !holidays.has(count)) left--;
  }
  return serialOfDayCount(count);
}
