import type { CellEdit, Edit } from './edit.ts';

/** The cell edits of each sheet, in order; for hosts that write sheet by sheet. */
export function cellEditsBySheet(edits: readonly Edit[]): ReadonlyMap<string, readonly CellEdit[]> {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    if (edit.kind !== 'cell') continue;
    const list = bySheet.get(edit.sheet);
    if (list) list.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  return bySheet;
}
