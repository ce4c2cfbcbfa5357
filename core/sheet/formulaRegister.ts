import { columnIndex } from './a1.ts';

/** Key of the record that lists the formulas Tandem put into a workbook. */
export const formulaRegisterKey = 'tandem:formulas';

/** Signatures of Tandem's own formulas, sorted; kept as a JSON array of texts. */
export type FormulaRegister = ReadonlySet<string>;

/** Texts, quoted sheet names and cell addresses within a formula. */
export const formulaPieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![A-Za-z0-9_(])/g;

/** Characters of a signature that is kept whole. Ours: Google Sheets keeps 30,000 for all of them. */
const longestSignature = 600;

/** FNV-1a over the code units, 32 bits, as eight hexadecimal digits. */
function digest(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A long signature as its length and 64 bits of it: no formula begins with `#`. */
function shortened(signature: string): string {
  if (signature.length <= longestSignature) return signature;
  const bits = digest(signature, 0x811c9dc5) + digest(signature, 0x01234567);
  return `#${signature.length}:${bits}`;
}

/**
 * A formula with its relative references written as offsets from its own cell, so that the same formula in
 * another row has the same signature: `=$C5/$D5` in row 5 → `=$C[0]/$D[0]`. Sorting and moving keep it. That of a
 * long formula is shortened; two different ones have the same by less than a chance in 10^15.
 */
export function formulaSignature(formula: string, row: number, column: number): string {
  const signature = formula.replace(formulaPieces, (piece) => {
    const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(piece);
    if (!match) return piece;
    const [, fixedColumn, letters = '', fixedRow, digits = ''] = match;
    const across = fixedColumn
      ? `$${letters.toUpperCase()}`
      : `C[${columnIndex(letters) - column}]`;
    return across + (fixedRow ? `$${digits}` : `[${Number(digits) - 1 - row}]`);
  });
  return shortened(signature);
}

/** The register of a stored record, long signatures of older releases shortened; an absent or broken record is an empty register. */
export function parseRegister(record: string | undefined): FormulaRegister {
  if (record === undefined) return new Set();
  try {
    const list: unknown = JSON.parse(record);
    const texts: string[] = Array.isArray(list)
      ? list.filter((entry) => typeof entry === 'string')
      : [];
    return new Set(texts.map(shortened));
  } catch {
    return new Set();
  }
}

/** The record's text for a register. */
export function serialiseRegister(register: FormulaRegister): string {
  return JSON.stringify([...register].sort());
}
