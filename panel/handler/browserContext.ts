import { toSerial } from '../../core/calendar/serial.ts';
import type { Context } from '../../core/declare/context.ts';
import type { WorkbookSettings } from '../../core/sheet/edit.ts';

/** Today as the clock on the user's wall shows it, the workbook's own locale and zone, else the browser's zone. */
export function browserContext({ locale, timeZone }: WorkbookSettings): Context {
  const now = new Date();
  return {
    today: toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
    locale,
    timeZone: timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
