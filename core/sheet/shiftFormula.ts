import { formulaPieces } from './formulaRegister.ts';

/** The formula as it reads after being filled down so many rows: rows that are not fixed by `$` move along. */
export function shiftFormula(formula: string, rows: number): string {
  return formula.replace(formulaPieces, (piece) => {
    const match = /^(\$?[A-Za-z]{1,3})(\d{1,7})$/.exec(piece);
    return match ? `${match[1]}${Number(match[2]) + rows}` : piece;
  });
}
