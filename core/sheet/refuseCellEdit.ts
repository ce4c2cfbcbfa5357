import type { Issue } from '../issue/issue.ts';
import { type Cell, describeCell, isErrorCell } from './cell.ts';
import type { CellEdit } from './edit.ts';
import { type FormulaRegister, formulaSignature } from './formulaRegister.ts';
import { isRespelling } from './isRespelling.ts';
import { sheetIssues } from './issues.ts';

/** What stands in a cell now. */
export interface CellState {
  readonly value: Cell;
  readonly formula: string | null;
}

/** True for equal values; two error cells are equal when their errors are. */
export function sameCell(left: Cell, right: Cell): boolean {
  if (isErrorCell(left) && isErrorCell(right)) return left.error === right.error;
  return left === right || (left === '' && right === null) || (left === null && right === '');
}

function stateWords({ value, formula }: CellState): string {
  return formula === null ? describeCell(value) : `formula ${formula}`;
}

function isForeign(formula: string, { row, column }: CellEdit, register: FormulaRegister): boolean {
  return !register.has(formulaSignature(formula, row, column));
}

function respells(now: CellState, { after }: CellEdit): boolean {
  return now.formula !== null && after.formula !== null && isRespelling(now.formula, after.formula);
}

/**
 * Signature by which the formula of an edit becomes one of Tandem's own; null where it writes none, and where it
 * only respells a formula that is somebody else's and stays so.
 */
export function ownSignature(
  edit: CellEdit,
  now: CellState,
  register: FormulaRegister,
): string | null {
  const { row, column, after } = edit;
  if (after.formula === null) return null;
  const isTheirs = now.formula !== null && isForeign(now.formula, edit, register);
  return isTheirs && respells(now, edit) ? null : formulaSignature(after.formula, row, column);
}

function hasChanged(before: CellState, now: CellState): boolean {
  if (before.formula !== now.formula) return true;
  return now.formula === null && !sameCell(before.value, now.value);
}

/**
 * Why a cell edit must not be made now, or null when it may: the cell changed since the plan (its value, or its
 * formula; a formula's result may change freely), or it holds a formula that Tandem did not put there and the edit
 * does more than respell its functions' names.
 * Every host asks this one question before it writes.
 */
export function refuseCellEdit(
  edit: CellEdit,
  now: CellState,
  register: FormulaRegister,
): Issue | null {
  const { sheet, row, column, before } = edit;
  const place = { sheet, row, column };
  if (hasChanged(before, now)) {
    return sheetIssues['cell-changed']({
      place,
      expected: stateWords(before),
      found: stateWords(now),
    });
  }
  if (now.formula === null || !isForeign(now.formula, edit, register)) return null;
  if (respells(now, edit)) return null;
  return sheetIssues['foreign-formula']({
    place,
    expected: 'a value or a formula of Tandem',
    found: stateWords(now),
  });
}
