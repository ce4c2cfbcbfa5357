import { type Grid, gridWidth } from '../sheet/grid.ts';
import { isBareLegendRow } from './legend.ts';
import type { ReadLetters } from './letterReader.ts';

/** What the cells of one column look like. */
export interface LetterCount {
  /** Cells that hold letters and nothing else. */
  letters: number;
  /** Cells with a single letter that no variant knows. */
  strange: number;
  /** Cells that hold something other than a number or a mark for "no part". */
  filled: number;
  /** Cells that hold a number, such as totals. */
  numbers: number;
}

/** Share of a column's filled cells that must be letters. Ours: columns of text stay far below, matrices far above. */
const letterShare = 0.5;

/** Counts letters in every column of the grid from one row on (zero-based in the grid's own rows). */
export function countLetters(grid: Grid, fromRow: number, read: ReadLetters): LetterCount[] {
  const counts: LetterCount[] = [];
  const width = gridWidth(grid);
  for (let column = 0; column < width; column++)
    counts.push({ letters: 0, strange: 0, filled: 0, numbers: 0 });
  for (let row = fromRow; row < grid.rows.length; row++) {
    const cells = grid.rows[row] ?? [];
    if (isBareLegendRow(cells)) continue;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      const count = counts[column];
      if (cell === null || cell === undefined || count === undefined) continue;
      if (typeof cell === 'number') {
        count.numbers++;
        continue;
      }
      const { letters, unknown } = read(cell);
      if (unknown.length > 0) {
        count.filled++;
        if (typeof cell === 'string' && /^\p{L}$/u.test(cell.trim())) count.strange++;
      } else if (letters.length > 0) {
        count.filled++;
        count.letters++;
      }
    }
  }
  return counts;
}

/** True when the column holds mostly letters. */
export function isLetterColumn({ letters, filled }: LetterCount): boolean {
  return letters > 0 && letters >= letterShare * filled;
}

/** True when the column holds mostly single letters, known or not. */
export function isNearlyLetterColumn({ letters, strange, filled }: LetterCount): boolean {
  return letters + strange > 0 && letters + strange >= letterShare * filled;
}
