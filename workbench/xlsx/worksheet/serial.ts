/** Days between the two date systems: serial 0 of the 1904 system is serial 1462 of the 1900 system. */
export const daysBetweenSystems = 1462;

/** Serial of 1 January 1970 in the 1900 system. */
const unixEpoch = 25569;
const millisecondsPerDay = 86_400_000;

/** Day serial (1900 system) of an ISO 8601 date, date-time or time as strict files write them; null when it is none. */
export function isoSerial(text: string): number | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(
      text.trim(),
    );
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  return (
    Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsPerDay + unixEpoch + time
  );
}
