import type { Cell } from './cell.ts';
import type { Column } from './column.ts';

/** Header of a column that a conversion appends; its ending tells it from the user's own, in any language. */
export function ownColumnHeader({ header }: Column): string {
  return `${header} (Tandem)`;
}

/** Header of the typed column that stands beside a column of the user whose text formulas would not understand. */
export function typedColumnHeader({ header, kind }: Column): string {
  if (kind === 'choice') return `${header} (code)`;
  return `${header} (${kind === 'date' ? 'date' : 'number'})`;
}

const given = / \((?:Tandem|number|date|code)\)$/;
const typed = / \((?:number|date|code)\)$/;

/** Somebody's own "Target (date)" is no sign: every conversion leaves at least one header that ends in "(Tandem)". */
function headersIn(row: readonly Cell[], form: RegExp): readonly number[] {
  const isAdded = (cell: Cell) => typeof cell === 'string' && cell.trimEnd().endsWith(' (Tandem)');
  if (!row.some(isAdded)) return [];
  return row.flatMap((cell, index) =>
    typeof cell === 'string' && form.test(cell.trim()) ? [index] : [],
  );
}

/** Offsets of the cells of a header row that a conversion gave. */
export function ownHeadersIn(row: readonly Cell[]): readonly number[] {
  return headersIn(row, given);
}

/** Offsets of the cells of a header row that head typed copies of the user's texts. */
export function typedHeadersIn(row: readonly Cell[]): readonly number[] {
  return headersIn(row, typed);
}

/** How a header that a conversion gave names a column: `own` for one it added, `typed` for a helper; null for others. */
export function ownHeaderOf(cell: string, column: Column): 'own' | 'typed' | null {
  if (cell.trim() === ownColumnHeader(column)) return 'own';
  return cell.trim() === typedColumnHeader(column) ? 'typed' : null;
}

/** Zero-based column, counted from the row's first cell, of the typed column of a column; null without one. */
export function findTypedColumn(
  header: readonly Cell[] | undefined,
  column: Column,
): number | null {
  const isTyped = (cell: Cell) => typeof cell === 'string' && ownHeaderOf(cell, column) === 'typed';
  const found = header?.findIndex(isTyped) ?? -1;
  return found < 0 ? null : found;
}
