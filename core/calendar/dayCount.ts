/** Serial of 31 December 9999, the last date of Excel and LibreOffice. */
export const lastSerial = 2_958_465;

/**
 * Running number of a day without the phantom 29 February 1900, so that differences are real days.
 * From 1 March 1900 on it is the serial itself. A time of day is cut off.
 * Null for what is no date: below 1, serial 60, after the year 9999.
 */
export function dayCount(serial: number): number | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 1 || day === 60 || day > lastSerial) return null;
  return day > 60 ? day : day + 1;
}

/** Serial of a running day number, the inverse of `dayCount`; null outside 1900–9999. */
export function serialOfDayCount(count: number): number | null {
  if (!Number.isInteger(count) || count < 2 || count > lastSerial) return null;
  return count > 60 ? count : count - 1;
}

/** ISO weekday of a running day number: 1 Monday … 7 Sunday. */
export function weekdayOfDayCount(count: number): number {
  return ((((count - 2) % 7) + 7) % 7) + 1;
}
