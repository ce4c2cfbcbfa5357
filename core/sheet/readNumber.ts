import { type Cell, isErrorCell } from './cell.ts';

/** What is known about how numbers and dates are written. */
export interface ReadingHints {
  readonly locale: string | null;
}

/** Number of a cell, or null when the cell holds none. */
export function readNumber(cell: Cell, _hints: ReadingHints): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || isErrorCell(cell)) return null;
  const text = cell.trim();
  const percent = /^([+-]?\d+(?:\.\d+)?)\s*%$/.exec(text);
  if (percent) return Number(percent[1]) / 100;
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
