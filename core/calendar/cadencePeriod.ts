import { addMonths } from './addMonths.ts';
import { type Cadence, cadenceMonths } from './cadence.ts';
import { isoWeek } from './isoWeek.ts';
import { fromSerial, toSerial } from './serial.ts';

/** Day serials of the first and the last day of a stretch of days, both within. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

function monthsPeriod(day: number, months: number): Period | null {
  const date = fromSerial(day);
  if (!date) return null;
  const month = date.month - ((date.month - 1) % months);
  const first = toSerial({ year: date.year, month, day: 1 });
  const next = addMonths(first, months);
  return next === null ? null : { first, last: next - 1 };
}

function mondayOf(day: number): number | null {
  const week = isoWeek(day);
  return week === null ? null : day - week.weekday + 1;
}

/** Monday of a pair of weeks that the fortnights are counted from when no other day is given: 1 January 2024. */
const fortnightAnchor = 45_292;

/**
 * The calendar period of a cadence that a day lies in: for `daily` the day itself, Monday to Friday only (null at
 * weekends); ISO weeks from Monday to Sunday; calendar months, quarters, half-years and years. Fortnights are pairs
 * of ISO weeks, counted from the week of `anchor`. Null when the serial is no date.
 */
export function cadencePeriod(
  serial: number,
  cadence: Cadence,
  anchor: number | null = null,
): Period | null {
  const day = Math.floor(serial);
  const months = cadenceMonths[cadence];
  if (months !== undefined) return monthsPeriod(day, months);
  const monday = mondayOf(day);
  if (monday === null) return null;
  if (cadence === 'daily') return day - monday < 5 ? { first: day, last: day } : null;
  if (cadence === 'weekly') return { first: monday, last: monday + 6 };
  const start = mondayOf(Math.floor(anchor ?? fortnightAnchor)) ?? fortnightAnchor;
  const first = start + Math.floor((monday - start) / 14) * 14;
  return { first, last: first + 13 };
}
