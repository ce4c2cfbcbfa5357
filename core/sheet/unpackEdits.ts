import type { CellEdit, Edit } from './edit.ts';
import type { PackedColumn, PackedEdit, PackedEdits } from './packEdits.ts';
import { shiftFormula } from './shiftFormula.ts';

const blank = { value: null, formula: null } as const;

function unpackColumn(column: PackedColumn, texts: readonly string[]): CellEdit[] {
  const [sheet, row, left, formula, values, after = blank] = column;
  const list = typeof values === 'number' ? Array<null>(values).fill(null) : values;
  return list.map((value, down) => ({
    kind: 'cell',
    ...{ sheet: texts[sheet] ?? '', row: row + down, column: left },
    before: { value, formula: formula === null ? null : shiftFormula(formula, down) },
    after,
  }));
}

function unpackEdit({ edit, sheet, restore }: PackedEdit, texts: readonly string[]): Edit {
  return {
    ...(edit as Edit),
    ...(sheet === undefined ? {} : { sheet: texts[sheet] }),
    ...(restore === undefined ? {} : { restore: texts[restore] }),
  } as Edit;
}

function isPacked(value: unknown): value is PackedEdits {
  if (typeof value !== 'object' || value === null) return false;
  const { texts, parts } = value as Partial<PackedEdits>;
  return Array.isArray(texts) && Array.isArray(parts);
}

function isColumn(part: PackedColumn | PackedEdit): part is PackedColumn {
  return Array.isArray(part);
}

/** The edits that `packEdits` packed; null for anything else. */
export function unpackEdits(packed: unknown): readonly Edit[] | null {
  if (!isPacked(packed)) return null;
  const { texts, parts } = packed;
  return parts.flatMap((part) =>
    isColumn(part) ? unpackColumn(part, texts) : [unpackEdit(part, texts)],
  );
}
