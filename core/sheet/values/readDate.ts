import { isCalendarDate, toSerial } from '../../calendar/serial.ts';
import { type Cell, describeCell } from '../cell.ts';
import { valueIssues } from './issues.ts';
import { localeDateOrder } from './localeSigns.ts';
import { errorOf, isMissing } from './missing.ts';
import {
  type DateOrder,
  missingReading,
  type Reading,
  type ValueContext,
  valueReading,
} from './reading.ts';
import { readWrittenDate, type WrittenDate } from './writtenDate.ts';

/** Day serials of the first and last day meant: the same for a day, apart for a month, quarter or year. */
export interface DateValue {
  readonly first: number;
  readonly last: number;
}

/** Serials a sheet can hold: 1 January 1900 to 31 December 9999. Source: Microsoft, Excel specifications. */
const serials = { least: 1, most: 2_958_465 } as const;

/** Whole numbers in this span are years: as day serials they would lie in 1905. Ours. */
const years = { first: 1990, last: 2100 } as const;

const expected = 'a date such as 2026-03-31, 31 March 2026 or Q1 2026';

function refuse(
  cell: Cell,
  context: ValueContext,
  code: 'date-unreadable' | 'date-ambiguous',
): Reading<never> {
  const { place = {} } = context;
  const wanted = code === 'date-unreadable' ? expected : 'a date such as 2026-03-31, or a locale';
  return {
    kind: 'issue',
    issue: valueIssues[code]({ place, expected: wanted, found: describeCell(cell) }),
  };
}

/** Day and month in the only order that gives a date, else in the order proven or usual; null when nothing decides. */
function settleOrder(
  { left, middle }: Extract<WrittenDate, { kind: 'digits' }>,
  order: DateOrder | null,
): { day: number; month: number } | null {
  if (left > 12 || left === middle) return { day: left, month: middle };
  if (middle > 12) return { day: middle, month: left };
  if (order === null || order === 'ymd') return null;
  return order === 'dmy' ? { day: left, month: middle } : { day: middle, month: left };
}

function readText(text: string, cell: Cell, context: ValueContext): Reading<DateValue> {
  const written = readWrittenDate(text);
  if (!written) return refuse(cell, context, 'date-unreadable');
  if (written.kind === 'span') {
    return valueReading({ first: toSerial(written.first), last: toSerial(written.last) });
  }
  const usual = localeDateOrder(context.locale) ?? (written.dotted ? 'dmy' : null);
  const settled = settleOrder(written, context.dateOrder ?? usual);
  if (settled === null) return refuse(cell, context, 'date-ambiguous');
  const date = { year: written.year, ...settled };
  if (!isCalendarDate(date)) return refuse(cell, context, 'date-unreadable');
  return valueReading({ first: toSerial(date), last: toSerial(date) });
}

function yearOf(year: number): DateValue {
  return {
    first: toSerial({ year, month: 1, day: 1 }),
    last: toSerial({ year, month: 12, day: 31 }),
  };
}

/**
 * Date of a cell as day serials. Numbers are serials (their time of day is cut off), but 1990–2100 are
 * years. Day and month in digits are told apart by the column's evidence, then the locale, then dots, which stand
 * after a day; without any "03/04/2026" is an issue. A quarter, month or year answers its first and last day.
 */
export function readDate(cell: Cell, context: ValueContext): Reading<DateValue> {
  const error = errorOf(cell);
  if (error !== null) {
    const { place = {} } = context;
    return {
      kind: 'issue',
      issue: valueIssues['value-error']({ place, expected, found: `error ${error}` }),
    };
  }
  if (isMissing(cell)) return missingReading;
  if (typeof cell === 'string') {
    return /^(?:19|20)\d{2}$/.test(cell.trim())
      ? valueReading(yearOf(Number(cell.trim())))
      : readText(cell, cell, context);
  }
  if (typeof cell !== 'number' || !Number.isFinite(cell))
    return refuse(cell, context, 'date-unreadable');
  if (Number.isInteger(cell) && cell >= years.first && cell <= years.last)
    return valueReading(yearOf(cell));
  const day = Math.floor(cell);
  return day >= serials.least && day <= serials.most
    ? valueReading({ first: day, last: day })
    : refuse(cell, context, 'date-unreadable');
}
