import { type FormatInstant, type WallClock, wallClock } from './wallClock.ts';

function formatByLanguage(instant: Date, timeZone: string): string {
  const parts: Record<string, string> = {};
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  for (const { type, value } of formatter.formatToParts(instant)) parts[type] = value;
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}:${parts.second}`;
}

function formatByService(instant: Date, timeZone: string): string {
  return Utilities.formatDate(instant, timeZone, 'yyyy-MM-dd HH:mm:ss');
}

/** Formatting inside the language costs no service call; the runtime's documentation does not promise it. */
function chooseFormat(timeZone: string): FormatInstant {
  try {
    formatByLanguage(new Date(0), timeZone);
    return formatByLanguage;
  } catch {
    return formatByService;
  }
}

/**
 * The clock of the open spreadsheet. The zone is asked for once, and only when the first date turns up:
 * a function over numbers and texts touches no service at all.
 */
export function spreadsheetClock(): WallClock {
  let clock: WallClock | undefined;
  return (instant) => {
    if (!clock) {
      const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      clock = wallClock(timeZone, chooseFormat(timeZone));
    }
    return clock(instant);
  };
}
