import type { Cell } from '../sheet/cell.ts';
import { type Grid, gridWidth } from '../sheet/grid.ts';

/** The grid with rows and columns exchanged, for matrices whose tasks run across. */
export function turnGrid(grid: Grid): Grid {
  const width = gridWidth(grid);
  const rows: Cell[][] = [];
  for (let column = 0; column < width; column++) {
    rows.push(grid.rows.map((cells) => cells[column] ?? null));
  }
  return { sheet: grid.sheet, top: grid.left, left: grid.top, rows };
}
