import type { Edit } from '../../../../core/sheet/edit.ts';
import { type EditResult, type EditTask, refuseEdit } from './editTask.ts';

/** Remembers or forgets a record if it still is what the plan saw. */
export function applyRecord(edit: Extract<Edit, { kind: 'record' }>, task: EditTask): EditResult {
  const now = task.records.get(edit.key) ?? null;
  if (now !== edit.before) {
    return refuseEdit(edit, { expected: edit.before ?? 'no record', found: now ?? 'no record' });
  }
  if (edit.value === null) task.records.delete(edit.key);
  else task.records.set(edit.key, edit.value);
  return { ...edit, before: edit.value, value: edit.before };
}
