import {
  inverseSparklines,
  refuseSparklines,
  type SparklineEdit,
} from '../../../../core/sheet/sparkline.ts';
import { type EditResult, type EditTask, refuseEdit } from './editTask.ts';

/** Keeps sparklines for saving: the spreadsheet of this page draws none. */
export function applySparklines(edit: SparklineEdit, task: EditTask): EditResult {
  const reason = refuseSparklines(edit);
  if (reason) return refuseEdit(edit, { expected: reason[0], found: reason[1] });
  task.dressings.push(edit);
  return inverseSparklines(edit);
}
