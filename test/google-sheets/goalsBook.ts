import type { CellEdit } from '../../core/sheet/edit.ts';
import { openBook } from './openBook.ts';

/** A plan's entry for a blank cell of the sheet Goals. */
export function fill(row: number, column: number, value: string | number): CellEdit {
  const before = { value: null, formula: null };
  return { kind: 'cell', sheet: 'Goals', row, column, before, after: { value, formula: null } };
}

/** A spreadsheet with the sheets Goals and Other, behind the script built into the folder. */
export async function openGoals(folder: string, rows = 3) {
  const opened = await openBook(folder, { sheets: ['Goals', 'Other'] });
  const sheet = opened.book.sheet('Goals');
  for (let row = 0; row < rows; row++) {
    sheet.put(row, 0, { value: `Goal ${row}`, formula: '', format: 'General' });
  }
  return { ...opened, sheet };
}
