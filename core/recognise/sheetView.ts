import { type Cell, isErrorCell } from '../sheet/cell.ts';
import type { Grid, Rectangle } from '../sheet/grid.ts';

/** A grid prepared for recognition. Rows and columns count from the grid's own corner, not from the sheet's. */
export interface SheetView {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  /** Trimmed text of every cell; blank is the empty string, an error its text. */
  readonly texts: readonly (readonly string[])[];
  readonly cells: Grid['rows'];
  readonly formats: Grid['formats'];
  /** Merged ranges, moved to the view's own corner. */
  readonly merges: readonly Rectangle[];
  /** Number of filled cells a row. */
  readonly filled: readonly number[];
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  return isErrorCell(cell) ? cell.error : String(cell);
}

function countFilled(row: readonly string[]): number {
  let count = 0;
  for (const text of row) if (text !== '') count += 1;
  return count;
}

/** Prepares a grid in one pass over its cells. */
export function viewOf(grid: Grid): SheetView {
  const texts = grid.rows.map((row) => row.map(textOf));
  let width = 0;
  for (const row of texts) width = Math.max(width, row.length);
  return {
    sheet: grid.sheet,
    top: grid.top,
    left: grid.left,
    height: texts.length,
    width,
    texts,
    cells: grid.rows,
    formats: grid.formats,
    merges: (grid.merges ?? []).map((merge) => ({
      top: merge.top - grid.top,
      bottom: merge.bottom - grid.top,
      left: merge.left - grid.left,
      right: merge.right - grid.left,
    })),
    filled: texts.map(countFilled),
  };
}

/** Trimmed text of a cell; empty outside the grid. */
export function textAt(view: SheetView, row: number, column: number): string {
  return view.texts[row]?.[column] ?? '';
}

/** Columns of a row that hold something. */
export function filledColumns(view: SheetView, row: number): number[] {
  const columns: number[] = [];
  (view.texts[row] ?? []).forEach((text, column) => {
    if (text !== '') columns.push(column);
  });
  return columns;
}

/** True when the number format code of a cell shows a date. */
export function hasDateFormat(view: SheetView, row: number, column: number): boolean {
  const format = view.formats?.[row]?.[column];
  return format ? /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')) : false;
}

/** True when the number format code of a cell shows a percentage. */
export function hasPercentFormat(view: SheetView, row: number, column: number): boolean {
  return view.formats?.[row]?.[column]?.includes('%') ?? false;
}
