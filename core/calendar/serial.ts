/** A calendar date: month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day serial of 1 March 1900, the first date on which every spreadsheet's 1900 system agrees. */
const firstSafeSerial = 61;
const millisecondsPerDay = 86_400_000;

function utcDays({ year, month, day }: CalendarDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / millisecondsPerDay);
}

const epochDays = utcDays({ year: 1899, month: 12, day: 30 });

/** True for dates that exist. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/**
 * Day serial of a calendar date in the 1900 system, with the phantom 29 February 1900 (serial 60):
 * 1 January 1900 is 1, 1 March 1900 is 61. Source: Microsoft, date systems in Excel.
 */
export function toSerial(date: CalendarDate): number {
  const serial = utcDays(date) - epochDays;
  return serial < firstSafeSerial ? serial - 1 : serial;
}

/** Calendar date of a day serial (a time of day is cut off); null for serial 60, which never existed, and below 1. */
export function fromSerial(serial: number): CalendarDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 1 || day === 60) return null;
  const date = new Date((epochDays + day + (day < firstSafeSerial ? 1 : 0)) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Calendar date of ISO text (`2026-03-31`); null when the text is no existing date. */
export function dateOfText(text: string): CalendarDate | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? date : null;
}

/** Day serial of an ISO date (`2026-03-31`); null when the text is no date, or one before 1900, which no sheet can hold. */
export function serialOfText(text: string): number | null {
  const date = dateOfText(text);
  if (!date) return null;
  const serial = toSerial(date);
  return serial < 1 ? null : serial;
}

/** ISO text of a day serial, or the empty string when it is no date. */
export function isoOfSerial(serial: number): string {
  const date = fromSerial(serial);
  if (!date) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}
