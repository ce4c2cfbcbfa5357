import { type Cell, isBlank } from './cell.ts';
import type { Grid } from './grid.ts';
import { ownHeadersIn, typedHeadersIn } from './ownColumn.ts';

/**
 * Rows without anything in the appended columns after which a converted table has ended, where formulas are not
 * known. Ours: one may be a heading.
 */
const blankRows = 2;

/** Filled cells in appended columns that make a row without Tandem's formulas one of another table. Ours. */
const foreignCells = 3;

interface Block {
  /** Offsets of every appended column. */
  readonly own: readonly number[];
  readonly hidden: ReadonlySet<number>;
  blanks: number;
}

/** True when a row below a converted table's header belongs to something else that stands further down. */
function hasEnded(grid: Grid, index: number, block: Block): boolean {
  const { own } = block;
  const cells = grid.rows[index] ?? [];
  const filled = own.filter((at) => !isBlank(cells[at]));
  block.blanks = filled.length === 0 ? block.blanks + 1 : 0;
  if (!grid.formulas) return block.blanks >= blankRows;
  const formulas = grid.formulas[index] ?? [];
  const isOurs = own.some((at) => (formulas[at] ?? null) !== null);
  return !isOurs && filled.length >= Math.min(foreignCells, own.length);
}

function withoutColumns(grid: Grid, headersIn: (row: readonly Cell[]) => readonly number[]): Grid {
  let block: Block | null = null;
  let isChanged = false;
  const rows = grid.rows.map((cells, index) => {
    const own = ownHeadersIn(cells);
    if (own.length > 0) block = { own, hidden: new Set(headersIn(cells)), blanks: 0 };
    else if (block && hasEnded(grid, index, block)) block = null;
    if (!block) return cells;
    const { hidden } = block;
    isChanged = true;
    return cells.map((cell, at) => (hidden.has(at) ? null : cell));
  });
  return isChanged ? { ...grid, rows } : grid;
}

/** The grid without columns an earlier conversion appended, so that the same table is recognised again. */
export function withoutOwnColumns(grid: Grid): Grid {
  return withoutColumns(grid, ownHeadersIn);
}

/** Offsets of the columns that hold a formula anywhere. */
function formulaColumns({ formulas = [] }: Grid): ReadonlySet<number> {
  const found = new Set<number>();
  for (const cells of formulas) {
    cells.forEach((formula, at) => {
      if (formula !== null) found.add(at);
    });
  }
  return found;
}

/**
 * The grid without what a conversion made from the user's columns: typed copies of texts and computed columns. The
 * user's own columns, and those appended to be filled in, are what the table is about.
 */
export function withoutDerivedColumns(grid: Grid): Grid {
  if (!grid.rows.some((cells) => ownHeadersIn(cells).length > 0)) return grid;
  const computed = formulaColumns(grid);
  return withoutColumns(grid, (cells) => [
    ...typedHeadersIn(cells),
    ...ownHeadersIn(cells).filter((at) => computed.has(at)),
  ]);
}
