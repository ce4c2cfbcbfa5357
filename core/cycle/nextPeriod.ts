import { addMonths } from '../calendar/addMonths.ts';
import { fromSerial } from '../calendar/serial.ts';

/** First and last day of a cycle, as serials. */
export interface CyclePeriod {
  readonly startDate: number;
  readonly dueDate: number;
}

/** Whole months a period covers; null where it begins and ends within a month. */
function monthsOf({ startDate, dueDate }: CyclePeriod): number | null {
  const from = fromSerial(startDate);
  const after = fromSerial(dueDate + 1);
  if (!from || !after || from.day !== after.day) return null;
  const months = (after.year - from.year) * 12 + after.month - from.month;
  return months > 0 ? months : null;
}

/**
 * The cycle after this one: it begins on the day after, and covers as many whole months where this one does (a
 * quarter follows a quarter), else as many days.
 */
export function nextPeriod(period: CyclePeriod): CyclePeriod {
  const startDate = period.dueDate + 1;
  const months = monthsOf(period);
  const after = months === null ? null : addMonths(startDate, months);
  const days = period.dueDate - period.startDate;
  return { startDate, dueDate: after === null ? startDate + days : after - 1 };
}

/** The period most rows share; the earliest named one of equals. Null where no row has both days. */
export function commonPeriod(
  rows: readonly { readonly startDate: number | null; readonly dueDate: number | null }[],
): CyclePeriod | null {
  const counts = new Map<string, { readonly period: CyclePeriod; count: number }>();
  for (const { startDate, dueDate } of rows) {
    if (startDate === null || dueDate === null || dueDate < startDate) continue;
    const key = `${startDate}-${dueDate}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { period: { startDate, dueDate }, count: 1 });
  }
  let best: { readonly period: CyclePeriod; readonly count: number } | null = null;
  for (const each of counts.values()) if (best === null || each.count > best.count) best = each;
  return best?.period ?? null;
}
