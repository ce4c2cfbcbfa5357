import { columnLetters } from '../issue/describe.ts';
import type { Rectangle } from './grid.ts';

/** A1 address of a zero-based cell: (6, 1) → `B7`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A1 address of a rectangle: `A1:C9`, or `A1` for a single cell. */
export function rangeAddress({ top, left, bottom, right }: Rectangle): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** Zero-based column of column letters: `AA` → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Rectangle of an A1 address with or without `$`; null when the text is no address. */
export function parseRange(address: string): Rectangle | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(
    address,
  );
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnIndex(left), columnIndex(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** Sheet name as a formula writes it: quoted when it is not a plain word. */
export function quoteSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
