import type { Cell } from './cell.ts';
import type { CellEdit, Edit } from './edit.ts';
import { shiftFormula } from './shiftFormula.ts';

/**
 * Cell edits one below the other that leave the same behind. They stand on a formula that was filled down (`formula`
 * is that of the first) or on typed values (`values`, one a row).
 */
interface PackedColumn {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly values: readonly Cell[];
  readonly after: CellEdit['after'];
}

type Packed = { readonly cells: PackedColumn } | { readonly edit: Edit };

/** Edits of cells in a row of their own; everything else parts two stretches. */
function stretches(edits: readonly Edit[]): readonly (readonly CellEdit[] | Edit)[] {
  const parts: (CellEdit[] | Edit)[] = [];
  for (const edit of edits) {
    const last = parts[parts.length - 1];
    if (edit.kind !== 'cell' || edit.restore !== undefined) parts.push(edit);
    else if (Array.isArray(last)) last.push(edit);
    else parts.push([edit]);
  }
  return parts;
}

/** Down the columns of one sheet after the other; edits of one cell stay in their order. */
function downColumns(edits: readonly CellEdit[]): readonly CellEdit[] {
  return [...edits].sort((one, other) => {
    if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
    return one.column - other.column || one.row - other.row;
  });
}

function sameAfter(one: CellEdit['after'], other: CellEdit['after']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function continues(cells: PackedColumn, edit: CellEdit): boolean {
  const { sheet, column, before, after } = edit;
  const down = cells.values.length;
  if (sheet !== cells.sheet || column !== cells.column || edit.row !== cells.row + down)
    return false;
  const formula = cells.formula === null ? null : shiftFormula(cells.formula, down);
  return before.formula === formula && sameAfter(after, cells.after);
}

function packCells(edits: readonly CellEdit[]): readonly Packed[] {
  const columns: (Omit<PackedColumn, 'values'> & { values: Cell[] })[] = [];
  for (const edit of downColumns(edits)) {
    const { sheet, row, column, before, after } = edit;
    const last = columns[columns.length - 1];
    // Whoever applies it compares formulas, not their results, so those need not be kept.
    const value = before.formula === null ? before.value : null;
    if (last && continues(last, edit)) last.values.push(value);
    else columns.push({ sheet, row, column, formula: before.formula, values: [value], after });
  }
  return columns.map((cells) => ({ cells }));
}

/** Edits as a short text that `unpackEdits` reads: columns of like cells together. Order of other edits is kept. */
export function packEdits(edits: readonly Edit[]): string {
  const packed = stretches(edits).flatMap((part): readonly Packed[] =>
    'kind' in part ? [{ edit: part }] : packCells(part),
  );
  return JSON.stringify(packed);
}

function unpackCells({ sheet, row, column, formula, values, after }: PackedColumn): CellEdit[] {
  return values.map((value, down) => ({
    kind: 'cell',
    ...{ sheet, row: row + down, column },
    before: { value, formula: formula === null ? null : shiftFormula(formula, down) },
    after,
  }));
}

/** The edits of a packed text; null for a text that is none. */
export function unpackEdits(text: string): readonly Edit[] | null {
  try {
    const packed: unknown = JSON.parse(text);
    if (!Array.isArray(packed)) return null;
    return (packed as readonly Packed[]).flatMap((part) =>
      'cells' in part ? unpackCells(part.cells) : [part.edit],
    );
  } catch {
    return null;
  }
}
