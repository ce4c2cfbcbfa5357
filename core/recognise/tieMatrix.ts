import { parseRange } from '../sheet/a1.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid, gridWidth } from '../sheet/grid.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';

/** Where a matrix of people and people stands: names down one column and along the header row. */
export interface TieMatrix {
  readonly headerRow: number;
  readonly nameColumn: number;
  readonly departmentColumn: number | null;
  readonly peopleColumns: readonly number[];
  readonly rows: readonly number[];
}

/** Ours: below it the same words happen to stand in a header and a column. */
const sharedNames = 0.6;

/** A header is looked for this far down, past titles. */
const rowsSearched = 20;

function isName(cell: Cell): cell is string {
  return typeof cell === 'string' && /\p{L}/u.test(cell);
}

/** Numbers, blanks, ticks: what a cell of a matrix may hold. */
export function isTieCell(cell: Cell): boolean {
  return typeof cell !== 'string' || isBlank(cell) || !/\p{L}{2}/u.test(cell);
}

function isDepartment(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const [best] = matchHeader(cell);
  return best !== undefined && (best.role === 'department' || best.role === 'team');
}

function matrixUnder(grid: Grid, headerRow: number, nameColumn: number): TieMatrix | null {
  const right = grid.left + gridWidth(grid) - 1;
  const columns = Array.from({ length: right - nameColumn }, (_, index) => nameColumn + 1 + index);
  const headers = columns.filter((column) => isName(cellAt(grid, headerRow, column)));
  const departmentColumn = headers.find((column) => isDepartment(cellAt(grid, headerRow, column)));
  const rows: number[] = [];
  for (let row = headerRow + 1; row < grid.top + grid.rows.length; row++) {
    if (isName(cellAt(grid, row, nameColumn))) rows.push(row);
    else if (rows.length > 0) break;
  }
  const names = new Set(rows.map((row) => nameKey(String(cellAt(grid, row, nameColumn)))));
  const people = headers.filter((column) => column !== departmentColumn);
  const shared = people.filter((column) =>
    names.has(nameKey(String(cellAt(grid, headerRow, column)))),
  );
  if (shared.length < 2 || shared.length < people.length * sharedNames) return null;
  const isFilled = rows.every((row) =>
    shared.every((column) => isTieCell(cellAt(grid, row, column))),
  );
  const place = { headerRow, nameColumn, departmentColumn: departmentColumn ?? null };
  return isFilled ? { ...place, peopleColumns: people, rows } : null;
}

/** The first matrix whose names along the header come back down the first column; null without one. */
export function findTieMatrix(grid: Grid): TieMatrix | null {
  const last = Math.min(grid.rows.length, rowsSearched);
  for (let offset = 0; offset < last; offset++) {
    const cells = grid.rows[offset] ?? [];
    if (cells.filter(isName).length < 2) continue;
    const below = grid.rows[offset + 1] ?? [];
    const first = below.findIndex(isName);
    if (first < 0) continue;
    const found = matrixUnder(grid, grid.top + offset, grid.left + first);
    if (found) return found;
  }
  return null;
}

/** The part of a grid a range names, in the sheet's own coordinates. */
export function partOf(grid: Grid, range: string): Grid {
  const area = parseRange(range);
  if (!area) return grid;
  const rows: Cell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Cell[] = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push(cellAt(grid, row, column));
    rows.push(cells);
  }
  return { sheet: grid.sheet, top: area.top, left: area.left, rows };
}
