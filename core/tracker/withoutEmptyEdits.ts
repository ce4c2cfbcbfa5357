import type { CellEdit, Edit } from '../sheet/edit.ts';
import { sameCell } from '../sheet/refuseCellEdit.ts';

function changesNothing({ before, after }: CellEdit): boolean {
  if (before.formula !== after.formula) return false;
  return after.formula !== null || sameCell(before.value, after.value);
}

/** The edits without cell edits that would leave their cell as it is. */
export function withoutEmptyEdits(edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => edit.kind !== 'cell' || !changesNothing(edit));
}
