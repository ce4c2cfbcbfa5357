import { addMonths } from './addMonths.ts';
import { addWorkDays } from './addWorkDays.ts';
import { type Cadence, cadenceMonths } from './cadence.ts';

/**
 * Day serial one cadence later: the next day from Monday to Friday, 7 or 14 days, or the same day of a later month as
 * EDATE of spreadsheets finds it. Null when a day is none or the years 1900–9999 are left.
 */
export function addCadence(serial: number, cadence: Cadence): number | null {
  const months = cadenceMonths[cadence];
  if (months !== undefined) return addMonths(serial, months);
  if (cadence === 'daily') return addWorkDays({ start: serial, days: 1 });
  return addWorkDays({ start: serial, days: cadence === 'weekly' ? 7 : 14, weekend: '0000000' });
}
