import { toSerial } from '../../core/calendar/serial.ts';
import { catalogOffer } from '../../panel/handler/catalogOffer.ts';
import { pageMemory, type Session } from '../../panel/handler/session.ts';
import { excelHost } from '../host/excelHost.ts';
import { insertFormula } from '../host/insertFormula.ts';

/** Today as the clock on the user's wall shows it. */
function todaySerial(now: Date): number {
  return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** What the panel talks to: the core in this page and the workbook around it. */
export function excelSession(functionPrefix: string): Session {
  return {
    host: excelHost(),
    offer: catalogOffer,
    memory: pageMemory(),
    context: ({ locale, timeZone }) => ({
      today: todaySerial(new Date()),
      locale,
      timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    insertFormula: (formula) => insertFormula(formula, functionPrefix),
  };
}
