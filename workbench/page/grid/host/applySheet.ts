import type { Edit } from '../../../../core/sheet/edit.ts';
import { spareSize } from '../sheetSize.ts';
import { type EditResult, type EditTask, refuseEdit } from './editTask.ts';
import { readSheet } from './readSheet.ts';

/** Adds a blank sheet at the end, or removes one that holds nothing. */
export function applySheet(edit: Extract<Edit, { kind: 'sheet' }>, task: EditTask): EditResult {
  const { workbook } = task.book;
  task.cells.flush();
  const existing = workbook.getSheetByName(edit.sheet);
  if (edit.action === 'add') {
    if (existing)
      return refuseEdit(edit, {
        expected: 'a new sheet name',
        found: `a sheet named ${edit.sheet}`,
      });
    workbook.insertSheet(edit.sheet, { sheet: spareSize });
    // The workbench prints nothing; the file that is saved does.
    if (edit.page) task.dressings.push(edit);
    return { ...edit, action: 'remove' };
  }
  if (!existing)
    return refuseEdit(edit, { expected: `a sheet named ${edit.sheet}`, found: 'none' });
  const { rows } = readSheet(existing, []);
  if (rows.some((row) => row.some((cell) => cell !== null))) {
    return refuseEdit(edit, { expected: 'an empty sheet', found: 'cells with content' });
  }
  workbook.deleteSheet(existing);
  return { ...edit, action: 'add' };
}
