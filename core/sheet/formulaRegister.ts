import { columnIndex } from './a1.ts';

/** Key of the record that lists the formulas Tandem put into a workbook. */
export const formulaRegisterKey = 'tandem:formulas';

/** Signatures of Tandem's own formulas, sorted; kept as a JSON array of texts. */
export type FormulaRegister = ReadonlySet<string>;

/** Texts, quoted sheet names and cell addresses within a formula. */
export const formulaPieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![A-Za-z0-9_(])/g;

/**
 * A formula with its relative references written as offsets from its own cell, so that the same formula in
 * another row has the same signature: `=$C5/$D5` in row 5 → `=$C[0]/$D[0]`. Sorting and moving keep it.
 */
export function formulaSignature(formula: string, row: number, column: number): string {
  return formula.replace(formulaPieces, (piece) => {
    const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(piece);
    if (!match) return piece;
    const [, fixedColumn, letters = '', fixedRow, digits = ''] = match;
    const across = fixedColumn
      ? `$${letters.toUpperCase()}`
      : `C[${columnIndex(letters) - column}]`;
    return across + (fixedRow ? `$${digits}` : `[${Number(digits) - 1 - row}]`);
  });
}

/** The register of a stored record; an absent or broken record is an empty register. */
export function parseRegister(record: string | undefined): FormulaRegister {
  if (record === undefined) return new Set();
  try {
    const list: unknown = JSON.parse(record);
    return new Set(Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : []);
  } catch {
    return new Set();
  }
}

/** The record's text for a register. */
export function serialiseRegister(register: FormulaRegister): string {
  return JSON.stringify([...register].sort());
}
