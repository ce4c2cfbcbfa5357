import { cellAt, type Grid, type Rectangle } from '../../../core/sheet/grid.ts';
import { isRespelling } from '../../../core/sheet/isRespelling.ts';
import { sameCell } from '../../../core/sheet/refuseCellEdit.ts';
import type { FileArray } from '../../xlsx/arrays/readArrays.ts';
import type { ArrayFormula } from '../../xlsx/arrays/writeArrays.ts';
import type { SheetState } from './openedFile.ts';

/** A sheet as it was when the file was opened and as it is now, with the array formulas it has in the file. */
export interface ArrayComparison {
  readonly start: Pick<SheetState, 'grid' | 'spills'>;
  readonly now: Pick<SheetState, 'grid' | 'spills'>;
  readonly inFile: readonly FileArray[];
  /** Tells formulas that call a function of ours. */
  readonly callsCatalogue: (formula: string) => boolean;
}

/** What is to be done to the array formulas of a sheet: first some are taken apart, last some are written. */
export interface ArrayChanges {
  readonly apart: readonly Rectangle[];
  readonly written: readonly ArrayFormula[];
}

/**
 * Array formulas whose formula, extent or results are not what they were when the file was opened. Those the page shows
 * by their values alone never change here.
 */
export function changedArrays(sheet: ArrayComparison): ArrayChanges {
  const live = sheet.inFile.filter(({ area }) => formulaAt(sheet.start.grid, area) !== null);
  const changed = live.filter((array) => hasChanged(sheet, array));
  const known = new Set(live.map(({ area }) => placeOf(area)));
  const rewritten = changed.flatMap((array) => rewrite(sheet, array));
  const fresh = sheet.now.spills
    .filter((area) => !known.has(placeOf(area)) && isOwnArray(sheet, area))
    .map((area) => arrayOf(sheet.now.grid, area, 'dynamic'));
  return { apart: changed.map(({ area }) => area), written: [...rewritten, ...fresh] };
}

/** The sheet without what formulas filled: what stands in each cell of its own accord. */
export function ownCells({ grid, spills }: Pick<SheetState, 'grid' | 'spills'>): Grid {
  if (spills.length === 0) return grid;
  const rows = grid.rows.map((row) => [...row]);
  for (const area of spills) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = rows[row] ?? [];
      const first = row === area.top ? area.left + 1 : area.left;
      if (first < line.length) line.fill(null, first, area.right + 1);
    }
  }
  return { ...grid, rows };
}

function hasChanged({ start, now }: ArrayComparison, { area }: FileArray): boolean {
  if (isUnknown(now.grid, area)) return formulaAt(start.grid, area) !== formulaAt(now.grid, area);
  const before = spillAt(start, area);
  const after = spillAt(now, area);
  if (before.bottom !== after.bottom || before.right !== after.right) return true;
  return areaDiffers({ start: start.grid, now: now.grid }, after);
}

/** A formula the page cannot work out. */
function isUnknown(grid: Grid, { top, left }: Rectangle): boolean {
  const value = cellAt(grid, top, left);
  return typeof value === 'object' && value?.error === '#NAME?';
}

/** An array of the file with its new results; none when its formula is gone or another one. */
function rewrite({ start, now }: ArrayComparison, array: FileArray): readonly ArrayFormula[] {
  const { area, metadata } = array;
  const formula = formulaAt(now.grid, area);
  const spill = spillAt(now, area);
  if (formula === null) return [];
  const before = formulaAt(start.grid, area);
  if (formula !== before) {
    if (isSpill(now, area)) return [arrayOf(now.grid, spill, 'dynamic')];
    // Spelled for another program: this page cannot work it out, its results are still those it had.
    const isRespelled = before !== null && isRespelling(before, formula);
    return isRespelled
      ? [{ ...arrayOf(start.grid, spillAt(start, area), 'dynamic'), formula }]
      : [];
  }
  if (metadata !== null) return [arrayOf(now.grid, spill, { metadata })];
  // One of fixed size stays so; only what a function of ours fills grows, because it was made to spill.
  const isSame = area.bottom === spill.bottom && area.right === spill.right;
  if (isSame || isSingle(area)) return [arrayOf(now.grid, area, 'fixed')];
  return [arrayOf(now.grid, spill, 'dynamic')];
}

/**
 * A formula the file does not have as an array becomes one when it was written here or calls a function of ours. Others of
 * the file answer for their own cell alone in the program that made it.
 */
function isOwnArray({ start, now, callsCatalogue }: ArrayComparison, area: Rectangle): boolean {
  const formula = formulaAt(now.grid, area);
  if (formula === null) return false;
  if (formula !== formulaAt(start.grid, area)) return true;
  const before = spillAt(start, area);
  const hasGrown = before.bottom !== area.bottom || before.right !== area.right;
  const grids = { start: start.grid, now: now.grid };
  return callsCatalogue(formula) && (hasGrown || areaDiffers(grids, area));
}

function arrayOf(grid: Grid, area: Rectangle, extent: ArrayFormula['extent']): ArrayFormula {
  const values = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      cellAt(grid, area.top + row, area.left + column),
    ),
  );
  return { sheet: grid.sheet, area, formula: formulaAt(grid, area) ?? '', values, extent };
}

/** What the formula of the area's first cell fills; that cell alone when it does not spill. */
function spillAt({ spills }: Pick<SheetState, 'spills'>, { top, left }: Rectangle): Rectangle {
  const found = spills.find((area) => area.top === top && area.left === left);
  return found ?? { top, left, bottom: top, right: left };
}

function isSpill({ spills }: Pick<SheetState, 'spills'>, { top, left }: Rectangle): boolean {
  return spills.some((area) => area.top === top && area.left === left);
}

function isSingle({ top, left, bottom, right }: Rectangle): boolean {
  return top === bottom && left === right;
}

function areaDiffers(
  { start, now }: { readonly start: Grid; readonly now: Grid },
  { top, left, bottom, right }: Rectangle,
): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!sameCell(cellAt(start, row, column), cellAt(now, row, column))) return true;
      if (layerAt(start.formulas, row, column) !== layerAt(now.formulas, row, column)) return true;
      if (layerAt(start.formats, row, column) !== layerAt(now.formats, row, column)) return true;
    }
  }
  return false;
}

function formulaAt(grid: Grid, { top, left }: Rectangle): string | null {
  return layerAt(grid.formulas, top, left);
}

function layerAt(layer: Grid['formulas'], row: number, column: number): string | null {
  return layer?.[row]?.[column] ?? null;
}

function placeOf({ top, left }: Rectangle): string {
  return `${top} ${left}`;
}
