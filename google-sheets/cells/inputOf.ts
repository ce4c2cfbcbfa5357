import { type Cell, isErrorCell } from '../../core/sheet/cell.ts';

/**
 * Texts that Sheets might take for something else when they are written, because writing is like typing: formulas,
 * numbers, percentages, dates in any language ("5 May", "Q1-26"), truth values, errors.
 */
const typedOtherwise = /^[=+\-@'#]|\d|^(true|false)$/i;

/** What is written so that the cell then holds this value: a doubtful text gets the apostrophe that keeps it text. */
export function inputOf(value: Cell): string | number | boolean {
  if (value === null) return '';
  if (isErrorCell(value)) return value.error;
  if (typeof value !== 'string') return value;
  return typedOtherwise.test(value) ? `'${value}` : value;
}
