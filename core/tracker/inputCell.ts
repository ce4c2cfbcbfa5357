import { columnLetters } from '../issue/describe.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import type { CellState } from '../sheet/refuseCellEdit.ts';
import { type AppendedColumn, isNumericColumn } from './planColumns.ts';

/** A helper that follows the user's cell: what is typed there as a number later counts at once. */
function followingFormula(source: number, row: number): string {
  const cell = `$${columnLetters(source)}${row + 1}`;
  return `=IF(OR(${cell}="",ISTEXT(${cell})),"",${cell})`;
}

/** What stands around an appended cell that is to be filled. */
export interface InputPlace {
  readonly row: number;
  /** What the user wrote in the column a helper stands for; blank for other columns. */
  readonly raw: Cell;
  /** What was read from the user's row for this column. */
  readonly read: Cell;
  /** The appended cell as it is now. */
  readonly now: CellState;
}

/**
 * What an appended input cell is to hold, or null where it stays as it is. A text that could be read gives its
 * value; a number, or nothing yet, gives a formula that follows the user's cell. What somebody typed into the
 * appended cell stays, unless the user's own cell says another thing.
 */
export function inputCell(
  { column, source }: AppendedColumn,
  { row, raw, read, now }: InputPlace,
): CellState | null {
  const isUntouched = isBlank(now.value) || now.formula !== null;
  if (source === null) return read !== null && isUntouched ? { value: read, formula: null } : null;
  if (typeof raw === 'string' && !isBlank(raw))
    return read === null ? null : { value: read, formula: null };
  if (isBlank(raw) && read !== null) return isUntouched ? { value: read, formula: null } : null;
  if (!isNumericColumn(column)) return null;
  if (isBlank(raw) && !isUntouched) return null;
  return { value: raw ?? '', formula: followingFormula(source, row) };
}
