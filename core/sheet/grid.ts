import type { Cell, Matrix } from './cell.ts';

/** A block of cells; zero-based, both ends inside. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What a host read from one sheet. `rows[0][0]` is the cell at `top`/`left` of the sheet (usually 0, 0).
 * Layers other than the values are there only when they were asked for.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: Matrix;
  /** Formula text with its leading `=`, or null; same shape as `rows`. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** Number format codes such as `0%` or `yyyy-mm-dd`; same shape as `rows`. */
  readonly formats?: readonly (readonly (string | null)[])[];
  /** Merged ranges, in sheet coordinates. */
  readonly merges?: readonly Rectangle[];
}

/** A grid around bare values, as a function argument or a CSV file gives them. */
export function gridOf(rows: Matrix, sheet = ''): Grid {
  return { sheet, top: 0, left: 0, rows };
}

/** The cell at a place of the sheet; blank outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row - grid.top]?.[column - grid.left] ?? null;
}

/** Number of columns of the longest row. */
export function gridWidth(grid: Grid): number {
  let width = 0;
  for (const row of grid.rows) width = Math.max(width, row.length);
  return width;
}
