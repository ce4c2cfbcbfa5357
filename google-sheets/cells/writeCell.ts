import { type Cell, isErrorCell } from '../../core/sheet/cell.ts';

/** A value as Sheets takes it back from a function. */
export type SheetsValue = string | number | boolean;

/** A blank is an empty text: Sheets shows `null` inside a spilled result as 0 in calculations. */
export function writeCell(cell: Cell | undefined): SheetsValue {
  if (cell === null || cell === undefined) return '';
  return isErrorCell(cell) ? cell.error : cell;
}
