import { isoOfSerial } from '../../core/calendar/serial.ts';
import { type Cell, isBlank, isErrorCell } from '../../core/sheet/cell.ts';

/** Significant digits shown: enough for any figure people type, few enough to hide binary residue. */
const shownDigits = 12;

function numberText(value: number, format: string): string {
  if (/y/i.test(format) && /[md]/i.test(format)) return isoOfSerial(value) || String(value);
  if (!format.includes('%')) return String(Number(value.toPrecision(shownDigits)));
  return `${Number((value * 100).toPrecision(shownDigits))}%`;
}

/** What a cell shows, near enough to recognise it: dates as ISO, shares as percents; blank is the empty text. */
export function cellText(cell: Cell | undefined, format: string | null = null): string {
  if (isBlank(cell)) return '';
  if (isErrorCell(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? numberText(cell, format ?? '') : cell;
}
