import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellEdit } from '../../../../core/sheet/edit.ts';
import { ownSignature, refuseCellEdit } from '../../../../core/sheet/refuseCellEdit.ts';
import type { EditResult, EditTask } from './editTask.ts';
import { readCell } from './readCell.ts';
import { formulaOf, numberFormatOf } from './readSheet.ts';
import { toCellData } from './toCellData.ts';

/** Writes one cell if it still is what the plan saw and holds no formula of somebody else. */
export function applyCell(edit: CellEdit, sheet: FWorksheet, task: EditTask): EditResult {
  const { row, column, after } = edit;
  const data = task.cells.cell(sheet, row, column);
  const now = { value: readCell(data), formula: formulaOf(sheet, data, { row, column }) };
  const issue = refuseCellEdit(edit, now, task.register);
  if (issue) return { edit, issue };
  const signature = ownSignature(edit, now, task.register);
  task.cells.put(sheet, { row, column }, toCellData(after));
  if (signature !== null) task.register.add(signature);
  const format = numberFormatOf(sheet, data) ?? 'General';
  const before = { value: after.value, formula: after.formula };
  return { ...edit, before, after: after.format === undefined ? now : { ...now, format } };
}
