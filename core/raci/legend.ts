import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { layoutAlphabet } from './layoutAlphabet.ts';

const letters: ReadonlySet<string> = new Set(layoutAlphabet.letters.map(({ letter }) => letter));

/** Shortest text beside a letter that explains it; "R, Lead" is shorter than "R, Responsible". */
const shortestMeaning = 5;

const explained = /^[^\p{L}]*(\p{Lu})\s*(?:[=:–—-]|\)|\()\s*\p{L}{3,}/u;

function isLetter(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && letters.has(cell.trim().toUpperCase());
}

function explains(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.trim().length >= shortestMeaning;
}

/** True for a text such as "R = Responsible" or "- C: consulted". */
export function isLegendText(text: string): boolean {
  const match = explained.exec(text.trim());
  return match !== null && letters.has(match[1] ?? '');
}

/** True for a row that explains letters: one letter with a longer text beside it, or such a text in one cell. */
export function isLegendRow(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.some((cell, index) => isLetter(cell) && explains(filled[index + 1])) ||
    filled.some((cell) => typeof cell === 'string' && isLegendText(cell))
  );
}

/** True for a row that holds nothing but one letter and texts after it. */
export function isBareLegendRow(cells: readonly Cell[]): boolean {
  const start = cells.findIndex((cell) => !isBlank(cell));
  const first = cells[start];
  if (start < 0 || !isLetter(first)) return false;
  const rest = cells.slice(start + 1).filter((cell) => !isBlank(cell));
  return explains(rest[0]) && !rest.some((cell) => isLetter(cell));
}

/** True when the letters of a column mostly have a longer text on their right. */
export function isLegendColumn(grid: Grid, column: number, fromRow: number): boolean {
  const rows = grid.rows.slice(fromRow).filter((cells) => isLetter(cells[column]));
  const explained = rows.filter((cells) => explains(cells[column + 1]));
  return explained.length * 2 > rows.length;
}
