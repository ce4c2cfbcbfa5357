import { serialOfText } from '../calendar/serial.ts';
import type { Cell } from './cell.ts';
import type { ReadingHints } from './readNumber.ts';

/** Day serial of a cell: a number is a serial already, text is read as a date; null when it is neither. */
export function readDate(cell: Cell, _hints: ReadingHints): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? cell : null;
  return typeof cell === 'string' ? serialOfText(cell) : null;
}
