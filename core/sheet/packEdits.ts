import type { Cell } from './cell.ts';
import type { CellEdit, Edit } from './edit.ts';
import { shiftFormula } from './shiftFormula.ts';

/**
 * Cell edits one below the other that leave the same behind: sheet, row, column, the formula of the first that was
 * filled down (or null), how many or the typed values, and what is left where that is not a blank.
 */
export type PackedColumn = readonly [
  sheet: number,
  row: number,
  column: number,
  formula: string | null,
  values: number | readonly Cell[],
  after?: CellEdit['after'],
];

/** Any other edit; `restore` and sheet are told by their number among the texts. */
export interface PackedEdit {
  readonly edit: object;
  readonly sheet?: number;
  readonly restore?: number;
}

/** Edits in few characters, as plain data: texts that come again and again stand once. */
export interface PackedEdits {
  readonly texts: readonly string[];
  readonly parts: readonly (PackedColumn | PackedEdit)[];
}

/** A column that is still growing. */
interface Column {
  readonly first: CellEdit;
  readonly values: Cell[];
}

/** Numbers texts in the order of their first use. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    numberOf(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    texts: (): string[] => [...numbers.keys()],
  };
}

type Numbers = ReturnType<typeof numbering>;

/** Edits of cells that stand together; everything else parts two stretches. */
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

function continues({ first, values }: Column, edit: CellEdit): boolean {
  const down = values.length;
  const isBelow = edit.sheet === first.sheet && edit.column === first.column;
  if (!isBelow || edit.row !== first.row + down) return false;
  const { formula } = first.before;
  const filled = formula === null ? null : shiftFormula(formula, down);
  return (
    edit.before.formula === filled && JSON.stringify(edit.after) === JSON.stringify(first.after)
  );
}

function isBlank({ value, formula, format }: CellEdit['after']): boolean {
  return value === null && formula === null && format === undefined;
}

function packColumn({ first, values }: Column, { numberOf }: Numbers): PackedColumn {
  const { sheet, row, column, before, after } = first;
  // Whoever applies it compares formulas, not their results, so those need not be kept.
  const kept = before.formula === null ? values : values.length;
  const packed = [numberOf(sheet), row, column, before.formula, kept] as const;
  return isBlank(after) ? packed : [...packed, after];
}

function packCells(edits: readonly CellEdit[], numbers: Numbers): readonly PackedColumn[] {
  const columns: Column[] = [];
  for (const edit of downColumns(edits)) {
    const last = columns[columns.length - 1];
    if (last && continues(last, edit)) last.values.push(edit.before.value);
    else columns.push({ first: edit, values: [edit.before.value] });
  }
  return columns.map((column) => packColumn(column, numbers));
}

function packEdit(edit: Edit, { numberOf }: Numbers): PackedEdit {
  const { sheet, restore, ...rest } = { sheet: undefined, restore: undefined, ...edit };
  return {
    edit: rest,
    ...(sheet === undefined ? {} : { sheet: numberOf(sheet) }),
    ...(restore === undefined ? {} : { restore: numberOf(restore) }),
  };
}

/** Edits as plain data that `unpackEdits` reads: columns of like cells together. Order of other edits is kept. */
export function packEdits(edits: readonly Edit[]): PackedEdits {
  const numbers = numbering();
  const parts = stretches(edits).flatMap((part): readonly (PackedColumn | PackedEdit)[] =>
    'kind' in part ? [packEdit(part, numbers)] : packCells(part, numbers),
  );
  return { texts: numbers.texts(), parts };
}
