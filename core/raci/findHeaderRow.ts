import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { bareAlphabet, layoutAlphabet } from './layoutAlphabet.ts';
import { letterReader, type ReadLetters } from './letterReader.ts';

function isText(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && !isBlank(cell);
}

/** Cells of a row that hold letters and nothing else. */
function countIn(cells: readonly Cell[], columns: readonly number[], read: ReadLetters): number {
  return columns.filter((column) => {
    const { letters, unknown } = read(cells[column]);
    return letters.length > 0 && unknown.length === 0;
  }).length;
}

/**
 * First row of the grid with a letter in one of the columns; where the sheet spells all duties out, the first
 * with such words in at least half of its filled cells. The number of rows when there is none.
 */
function firstLetterRow(grid: Grid, columns: readonly number[]): number {
  const bare = letterReader(bareAlphabet);
  const first = grid.rows.findIndex((cells) => countIn(cells, columns, bare) > 0);
  if (first >= 0) return first;
  const spelled = letterReader(layoutAlphabet);
  const index = grid.rows.findIndex((cells) => {
    const words = countIn(cells, columns, spelled);
    return words > 0 && words * 2 >= columns.filter((column) => isText(cells[column])).length;
  });
  return index < 0 ? grid.rows.length : index;
}

/**
 * Row of the grid that names the people: above the first row with letters, the row with the most texts over
 * the letter columns, the lowest of equals. Null when nothing stands above the letters.
 */
export function findHeaderRow(grid: Grid, columns: readonly number[]): number | null {
  const end = firstLetterRow(grid, columns);
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
