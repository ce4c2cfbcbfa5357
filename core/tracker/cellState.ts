import { cellAt, type Grid } from '../sheet/grid.ts';
import type { CellState } from '../sheet/refuseCellEdit.ts';

/** Value and formula of a cell of a grid read with its formulas; blank on a sheet that is not there. */
export function cellState(grid: Grid | undefined, row: number, column: number): CellState {
  if (!grid) return { value: null, formula: null };
  const formula = grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null;
  return { value: cellAt(grid, row, column), formula };
}
