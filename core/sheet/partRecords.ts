import type { Edit } from './edit.ts';

type RecordEdit = Extract<Edit, { kind: 'record' }>;

function isRecord(edit: Edit): edit is RecordEdit {
  return edit.kind === 'record';
}

/**
 * The records a plan begins with, and the others. A journal stands first and must be written before anything else;
 * records that stand later are written after the cells.
 */
export function partRecords(edits: readonly Edit[]): {
  readonly leading: readonly RecordEdit[];
  readonly trailing: readonly RecordEdit[];
} {
  const first = edits.findIndex((edit) => edit.kind !== 'record');
  const end = first < 0 ? edits.length : first;
  return {
    leading: edits.slice(0, end).filter(isRecord),
    trailing: edits.slice(end).filter(isRecord),
  };
}
