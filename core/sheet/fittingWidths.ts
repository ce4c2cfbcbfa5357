import { type Cell, isErrorCell } from './cell.ts';

/** Bounds of a column in characters. */
export interface WidthBounds {
  readonly least: number;
  readonly most: number;
}

/** Characters a number or a day takes at most in the formats of a tracker. */
const numberLength = 10;

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  if (isErrorCell(cell)) return cell.error.length;
  if (typeof cell !== 'string') return numberLength;
  return cell.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0);
}

function longestWord(cell: Cell): number {
  if (typeof cell !== 'string') return 0;
  return cell.split(/[\s-]+/).reduce((longest, word) => Math.max(longest, word.length), 0);
}

/**
 * Width of every column in characters, for cells that break into lines: as wide as nine in ten of its filled cells need
 * on one line, and as its longest word, within the bounds of the column; the last bounds hold for all further ones.
 */
export function fittingWidths(
  rows: readonly (readonly Cell[])[],
  bounds: readonly WidthBounds[],
): readonly number[] {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: columns }, (_, column) => {
    const { least = 8, most = 30 } = bounds[column] ?? bounds[bounds.length - 1] ?? {};
    const cells = rows.flatMap((row) => row[column] ?? []);
    const lengths = cells.map(lengthOf).sort((one, other) => one - other);
    const usual = lengths[Math.ceil(lengths.length * 0.9) - 1] ?? 0;
    const word = cells.reduce<number>((longest, cell) => Math.max(longest, longestWord(cell)), 0);
    return Math.min(most, Math.max(least, usual + 2, word + 2));
  });
}
