import { dayCount, weekdayOfDayCount } from './dayCount.ts';
import { daysOff, saturdayAndSunday } from './workWeek.ts';

export interface NetworkDaysInput {
  readonly start: number;
  readonly end: number;
  /** Day serials; repeated ones and those on a day off count once. */
  readonly holidays?: readonly number[];
  /** Seven digits from Monday, 1 a day off; Saturday and Sunday when left out. */
  readonly weekend?: string;
}

function workdaysOfSpan(first: number, last: number, off: ReadonlySet<number>): number {
  const length = last - first + 1;
  const weeks = Math.floor(length / 7);
  let days = weeks * (7 - off.size);
  for (let count = first + weeks * 7; count <= last; count++) {
    if (!off.has(weekdayOfDayCount(count))) days++;
  }
  return days;
}

/**
 * Working days from start to end, both included, without days off and holidays; negative when the end lies
 * before the start. As NETWORKDAYS and NETWORKDAYS.INTL of Excel, Sheets and LibreOffice.
 * Null when a date is none or the weekend cannot be read.
 */
export function networkDays(input: NetworkDaysInput): number | null {
  const start = dayCount(input.start);
  const end = dayCount(input.end);
  const off = daysOff(input.weekend ?? saturdayAndSunday);
  if (start === null || end === null || !off) return null;
  const first = Math.min(start, end);
  const last = Math.max(start, end);
  const holidays = new Set<number>();
  for (const holiday of input.holidays ?? []) {
    const count = dayCount(holiday);
    if (count === null) return null;
    const isWorkday = count >= first && count <= last && !off.has(weekdayOfDayCount(count));
    if (isWorkday) holidays.add(count);
  }
  const days = workdaysOfSpan(first, last, off) - holidays.size;
  return end < start && days > 0 ? -days : days;
}
