import type { Cell } from './cell.ts';
import type { Grid } from './grid.ts';
import { ownHeadersIn, typedHeadersIn } from './ownColumn.ts';

function withoutColumns(grid: Grid, headersIn: (row: readonly Cell[]) => readonly number[]): Grid {
  const hidden = new Set(grid.rows.flatMap((cells) => headersIn(cells)));
  if (hidden.size === 0) return grid;
  const rows = grid.rows.map((cells) =>
    cells.map((cell, index) => (hidden.has(index) ? null : cell)),
  );
  return { ...grid, rows };
}

/** The grid without columns an earlier conversion appended, so that the same table is recognised again. */
export function withoutOwnColumns(grid: Grid): Grid {
  return withoutColumns(grid, ownHeadersIn);
}

/** The grid without the typed copies of the user's texts: the user's own columns are what the table is about. */
export function withoutTypedColumns(grid: Grid): Grid {
  return withoutColumns(grid, typedHeadersIn);
}
