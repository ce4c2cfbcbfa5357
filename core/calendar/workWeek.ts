/** Days off by ISO weekday, Monday first, as `1` in a text of seven: NETWORKDAYS.INTL's own notation. */
export const saturdayAndSunday = '0000011';

/** Days off (ISO weekdays 1–7) of a weekend text; null when the text is not seven digits 0 or 1. */
export function daysOff(weekend: string): ReadonlySet<number> | null {
  if (!/^[01]{7}$/.test(weekend)) return null;
  const off = new Set<number>();
  for (let weekday = 1; weekday <= 7; weekday++) {
    if (weekend[weekday - 1] === '1') off.add(weekday);
  }
  return off;
}
