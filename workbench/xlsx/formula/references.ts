import { columnIndex } from '../../../core/sheet/a1.ts';

/** One coordinate of a reference, zero-based; `fixed` when written with `$`. */
export interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
}

/** A reference found in a formula: a cell, a whole column (row null) or a whole row (column null). */
export interface Reference {
  readonly column: Coordinate | null;
  readonly row: Coordinate | null;
}

export type FormulaPiece = string | Reference;

/**
 * Texts, quoted sheet names, structured and external references in brackets are taken whole, so that nothing in
 * them is mistaken for a cell; then ranges of whole columns or rows, then single cells.
 */
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.\\$:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(?<![\w.\\$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|(?<![\w.\\$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/** Largest sheet of current spreadsheet programs: columns A to XFD, 1,048,576 rows. */
export const sheetSize = { columns: 16_384, rows: 1_048_576 } as const;

/** Cuts a formula into its references and the text between them; joined again they give the formula. */
export function splitFormula(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  for (const match of formula.matchAll(pattern)) {
    const found = referencesOf(match);
    if (found.length === 0) continue;
    pieces.push(formula.slice(at, match.index));
    found.forEach((reference, index) => {
      if (index > 0) pieces.push(':');
      pieces.push(reference);
    });
    at = match.index + match[0].length;
  }
  pieces.push(formula.slice(at));
  return pieces;
}

function referencesOf(match: RegExpMatchArray): readonly Reference[] {
  const [
    ,
    fixC1 = '',
    c1,
    fixC2 = '',
    c2,
    fixR1 = '',
    r1,
    fixR2 = '',
    r2,
    fixC = '',
    c,
    fixR = '',
    r,
  ] = match;
  const column = (letters: string, fix: string) => ({
    index: columnIndex(letters),
    fixed: fix !== '',
  });
  const row = (digits: string, fix: string) => ({ index: Number(digits) - 1, fixed: fix !== '' });
  if (c1 !== undefined && c2 !== undefined) {
    return [
      { column: column(c1, fixC1), row: null },
      { column: column(c2, fixC2), row: null },
    ];
  }
  if (r1 !== undefined && r2 !== undefined) {
    return [
      { column: null, row: row(r1, fixR1) },
      { column: null, row: row(r2, fixR2) },
    ];
  }
  if (c === undefined || r === undefined) return [];
  const cell = { column: column(c, fixC), row: row(r, fixR) };
  const inside = cell.column.index < sheetSize.columns && cell.row.index < sheetSize.rows;
  return inside && cell.row.index >= 0 ? [cell] : [];
}
