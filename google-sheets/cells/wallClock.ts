/** Day serial (1899-12-30 = 0) of an instant as a clock on the wall of the spreadsheet's time zone shows it. */
export type WallClock = (instant: Date) => number;

const millisecondsPerDay = 86_400_000;

/** Day serial of 1970-01-01. */
const unixEpochSerial = 25_569;

/** Offsets only ever change on a quarter of an hour, so one offset is worked out per quarter. */
const millisecondsPerQuarter = 900_000;

/** Text of an instant in a time zone, `yyyy-MM-dd HH:mm:ss`. */
export type FormatInstant = (instant: Date, timeZone: string) => string;

function wallTime(text: string): number {
  const match = /^(-?\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)$/.exec(text);
  if (!match) throw new RangeError(`a date in the sheet reads "${text}", which is no date`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number);
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour, minute, second);
  return wall.getTime();
}

/**
 * A wall clock for a time zone. Sheets hands a date cell over as an instant: midnight in the spreadsheet's
 * time zone, whatever the script's own zone is. Durations are instants counted from 1899-12-30 and come out
 * as days, so the 1900 system's phantom leap day is not applied below serial 61.
 */
export function wallClock(timeZone: string, format: FormatInstant): WallClock {
  const offsets = new Map<number, number>();
  return (instant) => {
    const time = instant.getTime();
    const quarter = Math.floor(time / millisecondsPerQuarter);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      const whole = Math.floor(time / 1000) * 1000;
      offset = wallTime(format(new Date(whole), timeZone)) - whole;
      offsets.set(quarter, offset);
    }
    return (time + offset) / millisecondsPerDay + unixEpochSerial;
  };
}
