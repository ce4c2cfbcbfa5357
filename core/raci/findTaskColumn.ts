import { isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { taskHeaderScore } from './sheetWords.ts';

/** Header score from which a column is taken for the tasks whatever the others hold. */
const namedFrom = 0.6;

/** Numbers, dates and outline numbers, which name no task. */
const numberLike = /^[\d\s.,:/%-]+$/;

function filledCells(grid: Grid, column: number, fromRow: number): number {
  let count = 0;
  for (let row = fromRow; row < grid.rows.length; row++) {
    const cell = grid.rows[row]?.[column];
    if (typeof cell === 'string' && !isBlank(cell) && !numberLike.test(cell)) count++;
  }
  return count;
}

/**
 * Column of the tasks among the candidates (grid's own columns): the one whose header says so best,
 * else the one with the most texts, the leftmost of equals. Null when none holds text.
 */
export function findTaskColumn(
  grid: Grid,
  candidates: readonly number[],
  headerRow: number | null,
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const column of candidates) {
    const filled = filledCells(grid, column, headerRow === null ? 0 : headerRow + 1);
    if (filled === 0) continue;
    const header = headerRow === null ? null : grid.rows[headerRow]?.[column];
    const named = typeof header === 'string' ? taskHeaderScore(header) : 0;
    const score = named >= namedFrom ? grid.rows.length * (1 + named) : filled;
    if (score > most) {
      most = score;
      best = column;
    }
  }
  return best;
}
