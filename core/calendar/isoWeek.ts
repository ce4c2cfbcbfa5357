import { dayCount, serialOfDayCount, weekdayOfDayCount } from './dayCount.ts';
import { fromSerial, toSerial } from './serial.ts';

/** A week by ISO 8601: weeks begin on Monday, week 1 holds 4 January; the year may differ from the calendar's. */
export interface IsoWeek {
  readonly year: number;
  /** 1–53. */
  readonly week: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
}

/** ISO 8601 week of a day serial, as ISOWEEKNUM of spreadsheets; null when the serial is no date. */
export function isoWeek(serial: number): IsoWeek | null {
  const count = dayCount(serial);
  if (count === null) return null;
  const weekday = weekdayOfDayCount(count);
  // The Thursday of a week always lies in the week's own year.
  const thursdayCount = count + 4 - weekday;
  const thursday = serialOfDayCount(thursdayCount);
  const date = thursday === null ? null : fromSerial(thursday);
  if (!date) return null;
  const newYear = dayCount(toSerial({ year: date.year, month: 1, day: 1 })) ?? 0;
  return { year: date.year, week: Math.floor((thursdayCount - newYear) / 7) + 1, weekday };
}
