import { columnLetters } from '../../../core/issue/describe.ts';
import { type Coordinate, type FormulaPiece, type Reference, sheetSize } from './references.ts';

/** How far a formula moves. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** The formula as it reads when filled that far down and right: relative references move, `$` ones stay, those that leave the sheet wrap round as in spreadsheet programs. */
export function shiftFormula(pieces: readonly FormulaPiece[], offset: Offset): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : shiftReference(piece, offset)))
    .join('');
}

function shiftReference({ column, row }: Reference, { rows, columns }: Offset): string {
  const left = column
    ? `${column.fixed ? '$' : ''}${columnLetters(shift(column, columns, sheetSize.columns))}`
    : '';
  const right = row ? `${row.fixed ? '$' : ''}${shift(row, rows, sheetSize.rows) + 1}` : '';
  return left + right;
}

function shift({ index, fixed }: Coordinate, by: number, size: number): number {
  return fixed ? index : (index + by + size) % size;
}
