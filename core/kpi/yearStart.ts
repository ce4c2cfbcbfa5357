import { addMonths } from '../calendar/addMonths.ts';
import { fiscalQuarter } from '../calendar/fiscalQuarter.ts';

/** First day of the year that holds a day, for years that begin in a month (1–12); null when the day is no date. */
export function yearStart(serial: number, startMonth: number): number | null {
  const quarter = fiscalQuarter(serial, startMonth);
  if (!quarter || quarter.quarterStart === null) return null;
  return addMonths(quarter.quarterStart, -3 * (quarter.quarter - 1));
}
