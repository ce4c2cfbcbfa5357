import { columnLetters } from '../../../core/issue/describe.ts';
import {
  type Coordinate,
  type FormulaPiece,
  type Reference,
  sheetSize,
  splitFormula,
} from './references.ts';

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

/**
 * A formula in a form that is the same wherever it is filled to: `=A2*$B$1` in C2 is `=R[0]C[-2]*R0C1`,
 * as in C3 `=A3*$B$1` is. Only for comparing; coordinates count from zero.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return splitFormula(formula)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return `${relative('R', piece.row, row)}${relative('C', piece.column, column)}`;
    })
    .join('');
}

function relative(letter: string, coordinate: Coordinate | null, origin: number): string {
  if (!coordinate) return '';
  return coordinate.fixed
    ? `${letter}${coordinate.index}`
    : `${letter}[${coordinate.index - origin}]`;
}
