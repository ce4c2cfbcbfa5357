import { monthLength } from './monthLength.ts';
import { fromSerial, toSerial } from './serial.ts';

/** A quarter of a fiscal year. */
export interface FiscalQuarter {
  /** The calendar year in which the fiscal year ends. */
  readonly fiscalYear: number;
  /** 1–4. */
  readonly quarter: number;
  /** Day serials of the quarter's first and last day; the first is null before 1900. */
  readonly quarterStart: number | null;
  readonly quarterEnd: number;
}

/**
 * Fiscal quarter of a day serial for a year that begins in `startMonth` (1–12). The fiscal year bears the
 * number of the calendar year it ends in, so 1 gives calendar quarters. Null when the serial is no date or
 * the month is none.
 */
export function fiscalQuarter(serial: number, startMonth: number): FiscalQuarter | null {
  const date = fromSerial(serial);
  const isMonth = Number.isInteger(startMonth) && startMonth >= 1 && startMonth <= 12;
  if (!date || !isMonth) return null;
  const monthsIn = (date.month - startMonth + 12) % 12;
  const quarter = Math.floor(monthsIn / 3) + 1;
  const monthNumber = date.year * 12 + date.month - 1;
  const first = monthNumber - (monthsIn % 3);
  const last = first + 2;
  const yearEnds = monthNumber - monthsIn + 11;
  const endYear = Math.floor(last / 12);
  const endMonth = (last % 12) + 1;
  const start = toSerial({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 });
  return {
    fiscalYear: Math.floor(yearEnds / 12),
    quarter,
    quarterStart: start < 1 ? null : start,
    quarterEnd: toSerial({ year: endYear, month: endMonth, day: monthLength(endYear, endMonth) }),
  };
}
