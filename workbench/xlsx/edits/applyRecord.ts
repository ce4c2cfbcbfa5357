import type { Edit } from '../../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../../core/sheet/formulaRegister.ts';
import { readRecords, writeRecord } from './records.ts';
import { type ApplySession, type EditResult, refuse } from './session.ts';

/** Remembers or forgets a text in the workbook, unless it changed since the edit was planned. */
export function applyRecord(
  session: ApplySession,
  edit: Extract<Edit, { kind: 'record' }>,
): EditResult {
  const { workbook } = session;
  session.storeRegister();
  const now = readRecords(workbook)[edit.key] ?? null;
  if (now !== edit.before) {
    const words = (text: string | null) => (text === null ? 'no record' : `record "${text}"`);
    return refuse({}, words(edit.before), words(now));
  }
  writeRecord(workbook, edit.key, edit.value);
  if (edit.key === formulaRegisterKey) session.reloadRegister();
  return { inverse: [{ ...edit, before: edit.value, value: edit.before }] };
}
