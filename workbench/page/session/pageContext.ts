import type { Context } from '../../../core/declare/context.ts';
import type { WorkbookSettings } from '../../../core/sheet/edit.ts';

/** Day serial of 1970-01-01 in the 1900 system. */
const epochSerial = 25_569;
const millisecondsOfDay = 86_400_000;

/** What functions and commands may know here: the reader's own day; the workbook's locale and time zone, where it says them. */
export function pageContext({ locale, timeZone }: WorkbookSettings): Context {
  const now = new Date();
  const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return { today: day / millisecondsOfDay + epochSerial, locale, timeZone };
}
