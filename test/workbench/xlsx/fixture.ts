import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../../../core/sheet/cell.ts';
import type { CellEdit } from '../../../core/sheet/edit.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import type { OpenWorkbook } from '../../../workbench/xlsx/workbook.ts';

/** Bytes of a file in `test/fixtures`. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../fixtures', name)));
}

/** The workbook of bytes that must open. */
export function opened(bytes: Uint8Array): OpenWorkbook {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

interface Change {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly from?: Cell;
  readonly fromFormula?: string | null;
  readonly to: Cell;
  readonly formula?: string | null;
  readonly format?: string;
}

/** A cell edit in few words; sheet "OKR Data", blank before. */
export function cellEdit(change: Change): CellEdit {
  const { sheet = 'OKR Data', row, column, from = null, to, format } = change;
  return {
    kind: 'cell',
    sheet,
    row,
    column,
    before: { value: from, formula: change.fromFormula ?? null },
    after: { value: to, formula: change.formula ?? null, ...(format ? { format } : {}) },
  };
}
