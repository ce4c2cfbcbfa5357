import type { CellEdit } from '../../core/sheet/edit.ts';
import { openWorkbook } from './openWorkbook.ts';

/** A cell of the fake that was typed. */
export const plain = (value: string | number) => ({ value, formula: '', format: 'General' });

/** A plan's entry for a blank cell of the sheet Goals. */
export function fill(row: number, column: number, value: string | number): CellEdit {
  const before = { value: null, formula: null };
  return { kind: 'cell', sheet: 'Goals', row, column, before, after: { value, formula: null } };
}

/** A workbook with the sheets Goals and Other. */
export async function goals(rows = 3) {
  const opened = await openWorkbook(['Goals', 'Other']);
  const sheet = opened.book.sheet('Goals');
  for (let row = 0; row < rows; row++) sheet.put(row, 0, plain(`Goal ${row}`));
  return { ...opened, sheet };
}
