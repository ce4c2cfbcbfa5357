import type { Edit, Receipt } from './edit.ts';
import { packEdits } from './packEdits.ts';

type RecordEdit = Extract<Edit, { kind: 'record' }>;

/** The record with what takes the plan back in it; as it is where that would be too long. */
function completed(edit: RecordEdit, inverse: readonly Edit[]): RecordEdit {
  if (edit.value === null || edit.inverseWithin === undefined) return edit;
  const others = inverse.filter((back) => back.kind !== 'record' || back.key !== edit.key);
  const kept: unknown = JSON.parse(edit.value);
  const value = JSON.stringify({ ...Object(kept), inverse: packEdits(others) });
  return value.length <= edit.inverseWithin ? { ...edit, value } : edit;
}

/**
 * The receipt after the records that are to hold the inverse edits were given them. They are not known before:
 * only the host that writes a plan sees how the cells looked.
 */
export function keepInverse(receipt: Receipt): Receipt {
  const found = receipt.applied.find(
    (edit): edit is RecordEdit => edit.kind === 'record' && edit.inverseWithin !== undefined,
  );
  if (!found) return receipt;
  const edit = completed(found, receipt.inverse);
  return {
    ...receipt,
    applied: receipt.applied.map((one) => (one === found ? edit : one)),
    inverse: receipt.inverse.map((back) =>
      back.kind === 'record' && back.key === edit.key ? { ...back, before: edit.value } : back,
    ),
  };
}
