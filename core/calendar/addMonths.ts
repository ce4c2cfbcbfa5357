import { dayCount } from './dayCount.ts';
import { monthLength } from './monthLength.ts';
import { fromSerial, toSerial } from './serial.ts';

/**
 * Day serial some months later (or earlier, for negative months): the same day of the month, or the month's
 * last day where it has fewer. As EDATE of spreadsheets. Null when a date is missing or outside 1900–9999.
 */
export function addMonths(serial: number, months: number): number | null {
  const date = fromSerial(serial);
  if (!date || !Number.isFinite(months)) return null;
  const total = date.year * 12 + date.month - 1 + Math.trunc(months);
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  if (year < 1900 || year > 9999) return null;
  const moved = toSerial({ year, month, day: Math.min(date.day, monthLength(year, month)) });
  return dayCount(moved) === null ? null : moved;
}
