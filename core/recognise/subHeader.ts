import {
  bestScore,
  type HeaderCell,
  type HeaderMatcher,
  headerStrength,
  readHeaderCells,
} from './headerCell.ts';
import type { HeaderRow } from './headerRows.ts';
import { filledColumns, type SheetView, textAt } from './sheetView.ts';

/** Ours: half of the lower row's cells must stand where the upper row is blank, or the upper is a group's name. */
const limits = { strength: 0.8, underBlank: 0.5, groupLength: 40 } as const;

/** A header that spreads over two rows, as one: rows of it, and the cells of both. */
export interface SpreadHeader {
  readonly rows: readonly number[];
  readonly cells: readonly HeaderCell[];
}

function isBelowBlank(view: SheetView, row: number, cells: readonly HeaderCell[]): boolean {
  const below = cells.filter(({ column }) => textAt(view, row, column) === '');
  return below.length >= cells.length * limits.underBlank;
}

function lowerRow(view: SheetView, header: HeaderRow, matcher: HeaderMatcher): SpreadHeader | null {
  const row = header.row + 1;
  if ((view.filled[row] ?? 0) < 2) return null;
  const cells = readHeaderCells(view, row, matcher);
  const own = new Set(cells.map(({ column }) => column));
  const leaves = header.cells.some(({ column }) => !own.has(column));
  if (!leaves || cells.some(({ valueLike }) => valueLike)) return null;
  if (headerStrength(cells) < limits.strength || !isBelowBlank(view, header.row, cells))
    return null;
  const upper = header.cells.filter(({ column }) => !own.has(column));
  const both = [...upper, ...cells].sort((a, b) => a.column - b.column);
  return { rows: [header.row, row], cells: both };
}

function isGroupRow(view: SheetView, row: number, header: HeaderRow): boolean {
  const columns = filledColumns(view, row);
  if (row < 0 || columns.length < 2 || columns.length >= header.cells.length) return false;
  const known = new Set(header.cells.map(({ column }) => column));
  return columns.every((column) => {
    const text = textAt(view, row, column);
    return known.has(column) && text.length <= limits.groupLength && !/[:：]$/.test(text);
  });
}

/** The header with a row of details beneath it, or of group names above it, if there is one. */
export function spreadHeader(
  view: SheetView,
  header: HeaderRow,
  matcher: HeaderMatcher,
): SpreadHeader {
  const lower = lowerRow(view, header, matcher);
  if (lower) return lower;
  const { row, cells } = header;
  const known = cells.filter((cell) => bestScore(cell) >= 0.6).length;
  return isGroupRow(view, row - 1, header) && known >= 2
    ? { rows: [row - 1, row], cells }
    : { rows: [row], cells };
}
