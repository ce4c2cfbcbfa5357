import type { Issue } from '../issue/issue.ts';
import type { Cell } from './cell.ts';
import { readDate } from './values/readDate.ts';
import type { ValueContext } from './values/reading.ts';
import { readNumber } from './values/readNumber.ts';

/** Which day is meant where a cell names a month, quarter or year. */
export type DayOfSpan = 'first' | 'last';

/**
 * A cell as one plain value: undefined when it says that there is none ("n/a", "–"), null when it cannot be read;
 * `ambiguous` tells why when the cell could mean two values.
 */
export interface CellValue {
  readonly value: number | null | undefined;
  readonly ambiguous?: Issue;
}

const unreadable: CellValue = { value: null };
const missing: CellValue = { value: undefined };

function refused(issue: Issue): CellValue {
  return issue.code.endsWith('-ambiguous') ? { value: null, ambiguous: issue } : unreadable;
}

/** Number of a cell; "≥ 90" is a bound and "4.2/5" a rating, so neither is a plain number. */
export function cellNumber(cell: Cell, context: ValueContext): CellValue {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : unreadable;
  const reading = readNumber(cell, context);
  if (reading.kind === 'missing') return missing;
  if (reading.kind === 'issue') return refused(reading.issue);
  const { value, bound, outOf } = reading.value;
  return bound === null && outOf === null ? { value } : unreadable;
}

/** Day serial of a cell: a serial, a date in words or digits, or the first or last day of the span it names. */
export function cellDay(cell: Cell, context: ValueContext, day: DayOfSpan = 'first'): CellValue {
  const reading = readDate(cell, context);
  if (reading.kind === 'missing') return missing;
  return reading.kind === 'issue' ? refused(reading.issue) : { value: reading.value[day] };
}
