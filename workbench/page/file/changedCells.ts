import { type Cell, isErrorCell } from '../../../core/sheet/cell.ts';
import type { CellEdit } from '../../../core/sheet/edit.ts';
import { cellAt, type Grid } from '../../../core/sheet/grid.ts';
import { sameCell } from '../../../core/sheet/refuseCellEdit.ts';

type Place = readonly [row: number, column: number];

/** A sheet as it was when the file was opened and as it is now; both start at A1. */
export interface SheetChange {
  readonly start: Grid;
  readonly now: Grid;
  /** Reads the sheet as the file itself has it; asked only when something changed. */
  readonly inFile: () => Grid;
}

/** Every cell whose value, formula or number format is not what it was, as an edit of the file. */
export function changedCells({ start, now, inFile }: SheetChange): CellEdit[] {
  const changed = changedPlaces(start, now);
  if (changed.length === 0) return [];
  const before = inFile();
  return changed.map((place): CellEdit => {
    const [row, column] = place;
    const formula = layerAt(now.formulas, place);
    const format = layerAt(now.formats, place);
    const newFormat =
      format === layerAt(start.formats, place) ? {} : { format: format ?? 'General' };
    return {
      kind: 'cell',
      sheet: now.sheet,
      row,
      column,
      before: { value: cellAt(before, row, column), formula: layerAt(before.formulas, place) },
      after: { value: storedValue({ start, now }, place), formula, ...newFormat },
    };
  });
}

/**
 * The value kept beside a formula. A formula of the file that this page cannot work out keeps none, so that
 * the program that opens the file calculates it instead of showing our #NAME?.
 */
function storedValue({ start, now }: Pick<SheetChange, 'start' | 'now'>, place: Place): Cell {
  const value = cellAt(now, ...place);
  const formula = layerAt(now.formulas, place);
  const kept = formula !== null && formula === layerAt(start.formulas, place);
  return kept && isErrorCell(value) && value.error === '#NAME?' ? null : value;
}

function layerAt(layer: Grid['formulas'], [row, column]: Place): string | null {
  return layer?.[row]?.[column] ?? null;
}

function changedPlaces(start: Grid, now: Grid): Place[] {
  const places: Place[] = [];
  const height = Math.max(start.rows.length, now.rows.length);
  for (let row = 0; row < height; row++) {
    const width = Math.max(start.rows[row]?.length ?? 0, now.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (differs(start, now, [row, column])) places.push([row, column]);
    }
  }
  return places;
}

function differs(start: Grid, now: Grid, place: Place): boolean {
  return (
    !sameCell(cellAt(start, ...place), cellAt(now, ...place)) ||
    layerAt(start.formulas, place) !== layerAt(now.formulas, place) ||
    layerAt(start.formats, place) !== layerAt(now.formats, place)
  );
}
