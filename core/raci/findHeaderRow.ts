import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ReadLetters } from './letterReader.ts';

function isLetters(cell: Cell | undefined, read: ReadLetters): boolean {
  const { letters, unknown } = read(cell);
  return letters.length > 0 && unknown.length === 0;
}

function isText(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && !isBlank(cell);
}

/** First row of the grid with letters in one of the columns; the number of rows when there is none. */
function firstLetterRow(grid: Grid, columns: readonly number[], read: ReadLetters): number {
  const index = grid.rows.findIndex((cells) =>
    columns.some((column) => isLetters(cells[column], read)),
  );
  return index < 0 ? grid.rows.length : index;
}

/**
 * Row of the grid that names the people: above the first row with letters, the row with the most texts over
 * the letter columns, the lowest of equals. Null when nothing stands above the letters.
 */
export function findHeaderRow(
  grid: Grid,
  columns: readonly number[],
  read: ReadLetters,
): number | null {
  const end = firstLetterRow(grid, columns, read);
  let best: number | null = null;
  let most = 0;
  for (let row = 0; row < end; row++) {
    const cells = grid.rows[row] ?? [];
    const texts = columns.filter((column) => isText(cells[column])).length;
    if (texts > 0 && texts >= most) {
      most = texts;
      best = row;
    }
  }
  return best;
}
