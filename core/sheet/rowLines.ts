import { brokenLines } from './brokenLines.ts';
import type { Cell } from './cell.ts';

/** Letters of a text are narrower than the digits that widths are told in. Ours, for the standard font. */
const lettersPerDigit = 1.08;

/** Lines a row of cells takes in columns of these widths, in characters, where long words are broken. At least 1. */
export function rowLines(cells: readonly Cell[], widths: readonly number[]): number {
  return cells.reduce<number>((most, cell, column) => {
    if (typeof cell !== 'string') return most;
    return Math.max(most, brokenLines(cell, (widths[column] ?? 10) * lettersPerDigit).length);
  }, 1);
}
