import { type Cell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { type Grid, gridWidth } from '../sheet/grid.ts';

/** Codes that several coders gave to the same items. */
export interface Codes {
  /** By item, then coder; null is missing. */
  readonly ratings: readonly (readonly (string | number | null)[])[];
  /** Row and column of the range of the first code. */
  readonly top: number;
  readonly left: number;
}

function codeOf(cell: Cell): string | number | null {
  if (isBlank(cell) || isErrorCell(cell)) return null;
  return typeof cell === 'number' ? cell : String(cell).trim().toLowerCase();
}

/** True where a row holds words of which none occurs below it: names of coders, no codes. */
function isHeader(
  row: readonly (string | number | null)[],
  below: ReadonlySet<string | number | null>,
) {
  const words = row.filter((code) => code !== null);
  return words.length > 0 && words.every((code) => typeof code === 'string' && !below.has(code));
}

/** True where the first column holds words that stand nowhere else: names of items, no codes. */
function hasNames(rows: readonly (readonly (string | number | null)[])[]): boolean {
  const others = new Set(rows.flatMap((row) => row.slice(1)));
  const names = rows.flatMap(([name]) => (name === null || name === undefined ? [] : [name]));
  const isName = (name: string | number) => typeof name === 'string' && !others.has(name);
  return names.length > 1 && names.every(isName) && new Set(names).size === names.length;
}

/**
 * Codes of a range with one row an item and one column a coder. A first row of words that occur nowhere below is the
 * coders' names, a first column of different words that occur nowhere else the items'.
 */
export function readCodes(grid: Grid, hasHeader: boolean | null): Codes {
  const width = gridWidth(grid);
  const all = grid.rows.map((cells) =>
    Array.from({ length: width }, (_, column) => codeOf(cells[column] ?? null)),
  );
  const below = new Set(all.slice(1).flat());
  const top = (hasHeader ?? (all.length > 2 && isHeader(all[0] ?? [], below))) ? 1 : 0;
  const body = all.slice(top);
  const left = width > 2 && hasNames(body) ? 1 : 0;
  const ratings = body
    .map((row) => row.slice(left))
    .filter((row) => row.some((code) => code !== null));
  return { ratings, top, left };
}
