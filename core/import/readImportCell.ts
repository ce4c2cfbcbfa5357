import type { Issue, Place } from '../issue/issue.ts';
import { type Cell, describeCell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { type DateValue, readDate } from '../sheet/values/readDate.ts';
import type { ValueContext } from '../sheet/values/reading.ts';
import { readNumber } from '../sheet/values/readNumber.ts';
import { importIssues } from './issues.ts';

/** One cell of an export file with what is known about it. */
export interface ImportCell {
  readonly cell: Cell;
  readonly header: string;
  readonly place: Place;
  /** What the cells of its column prove, and the locale. */
  readonly context: ValueContext;
  /** Number format of the cell, where the host told it. */
  readonly format: string | null;
}

/** A value, or an issue why there is none; null is blank. */
export interface ImportReading<T> {
  readonly value: T | null;
  readonly issue?: Issue;
}

/** Text of a cell; null for blank and for a failed formula. */
export function textOf(cell: Cell): string | null {
  if (isBlank(cell) || isErrorCell(cell)) return null;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
}

function unread({ cell, place }: ImportCell, expected: string): Issue {
  return importIssues['import-value-unread']({ place, expected, found: describeCell(cell) });
}

/** Shares are multiplied in decimal, so that 14.29 % is 14.29 and not 14.290000000000001. */
const decimals = 10;

/** Number of a cell; with `points` a percent is its number of points: "25%" → 25. */
export function readImportNumber(
  input: ImportCell,
  percent: 'points' | 'share',
): ImportReading<number> {
  const reading = readNumber(input.cell, input.context);
  if (reading.kind === 'missing') return { value: null };
  if (reading.kind === 'issue')
    return { value: null, issue: unread(input, `a number for ${input.header}`) };
  const { value, unit } = reading.value;
  const isPercent = unit === '%' || (input.format ?? '').includes('%');
  const factor = isPercent && percent === 'points' ? 100 : 1;
  return { value: Number((value * factor).toFixed(decimals)) };
}

/** "30/Jul/26 5:00 PM" as dates are written elsewhere: "30 Jul 26". */
function withoutSlashedMonth(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return cell.trim().replace(/^(\d{1,2})\/(\p{L}{3,})\/(\d{4}|\d{2})(?:\s.*)?$/u, '$1 $2 $3');
}

/** Dates of a cell as day serials; a time of day is cut off, a quarter is its first and last day. */
export function readImportDate(input: ImportCell): ImportReading<DateValue> {
  const reading = readDate(withoutSlashedMonth(input.cell), input.context);
  if (reading.kind === 'missing') return { value: null };
  if (reading.kind === 'value') return { value: reading.value };
  return { value: null, issue: unread(input, `a date for ${input.header}`) };
}

/** What a word stands for in a list of lower-case words; an issue for a word that is not in it. */
export function readImportWord<T>(
  input: ImportCell,
  words: Readonly<Record<string, T>>,
): ImportReading<T> {
  const text = textOf(input.cell);
  if (text === null) return { value: null };
  const key = text.replace(/\s+/g, ' ').toLowerCase();
  const entry = Object.entries(words).find(([word]) => word === key);
  if (entry) return { value: entry[1] };
  const expected = `one of ${Object.keys(words).join(', ')} for ${input.header}`;
  const found = describeCell(input.cell);
  return {
    value: null,
    issue: importIssues['import-word-unknown']({ place: input.place, expected, found }),
  };
}
