import type { CellEdit, Edit, Reading } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { type CellState, sameCell } from '../sheet/refuseCellEdit.ts';
import { cellState } from './cellState.ts';

/** True when a cell holds what was planned for it; a formula's result may have changed. */
export function isAsPlanned(now: CellState, { after }: CellEdit): boolean {
  if (now.formula !== after.formula) return false;
  return after.formula !== null || sameCell(now.value, after.value);
}

/** The sheets of a reading by name. */
export function gridsByName({ grids }: Reading): ReadonlyMap<string, Grid> {
  return new Map(grids.map((grid) => [grid.sheet, grid]));
}

/**
 * What is left of a plan that a host wrote in part: without the sheets and cells that are there already. Looks,
 * lists and freezes are made once more, which changes nothing where they were made.
 */
export function unfinishedEdits(plan: readonly Edit[], reading: Reading): Edit[] {
  const grids = gridsByName(reading);
  return plan.filter((edit) => {
    if (edit.kind === 'sheet') return edit.action !== 'add' || !grids.has(edit.sheet);
    if (edit.kind === 'record') return (reading.records[edit.key] ?? null) !== edit.value;
    if (edit.kind !== 'cell') return true;
    return !isAsPlanned(cellState(grids.get(edit.sheet), edit.row, edit.column), edit);
  });
}
