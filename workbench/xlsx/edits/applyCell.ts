import { isErrorCell } from '../../../core/sheet/cell.ts';
import type { CellEdit } from '../../../core/sheet/edit.ts';
import { isRespelling } from '../../../core/sheet/isRespelling.ts';
import { ownSignature, refuseCellEdit } from '../../../core/sheet/refuseCellEdit.ts';
import { sheetSize } from '../formula/references.ts';
import { arrayMarkOf } from '../worksheet/arrayMark.ts';
import { type CellState, cellState } from '../worksheet/cellState.ts';
import type { ArrayMark } from '../worksheet/cellXml.ts';
import { expandShared } from '../worksheet/sharedFormulas.ts';
import { blockedBy } from './blockedAreas.ts';
import { dropCalculationChain, recalculateOnLoad } from './calculation.ts';
import { isObject, restoreState, restoreText } from './restoreState.ts';
import { type ApplySession, type EditResult, refuse, refuseSheet, type Target } from './session.ts';
import { putCell, writeCell } from './writeCell.ts';

/** Longest text and formula a cell can hold (Excel specifications and limits). */
const longest = { text: 32_767, formula: 8_192 } as const;

/** Cell state an inverse edit puts back: the raw element, and the signature that the edit had added to the register. */
interface CellRestore {
  readonly xml: string;
  readonly signature: string | null;
}

/** Makes one cell edit, or says why not: changed meanwhile, foreign formula, or a place that cannot be patched. */
export function applyCell(session: ApplySession, edit: CellEdit): EditResult {
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(session.workbook, edit.sheet);
  const now = cellState(target.worksheet, edit, session.context(target.worksheet));
  const issue =
    refuseCellEdit(edit, now, session.register) ?? refuseContent(session, edit, target, now);
  if (issue) return { issue };
  if (now.group !== null) expandShared(target.worksheet, now.group);
  const signature = restoreCell(session, edit, target) ? null : write(session, edit, target, now);
  if (now.formula !== null) dropCalculationChain(session.workbook);
  recalculateOnLoad(session.workbook);
  session.workbook.parts.touch(target.worksheet.part);
  return { inverse: [inverseOf(session, edit, { target, now, signature })] };
}

function refuseContent(session: ApplySession, edit: CellEdit, target: Target, now: CellState) {
  const { sheet, row, column, after } = edit;
  const place = { sheet, row, column };
  const no = (expected: string, found: string) => refuse(place, expected, found).issue;
  if (!inSheet(row, sheetSize.rows) || !inSheet(column, sheetSize.columns)) {
    return no('a cell inside the sheet', `row ${row + 1}, column ${column + 1}`);
  }
  if (typeof after.value === 'number' && !Number.isFinite(after.value)) {
    return no('a finite number', String(after.value));
  }
  if (typeof after.value === 'string' && after.value.length > longest.text) {
    return no(`at most ${longest.text} characters`, `${after.value.length}`);
  }
  if ((after.formula?.length ?? 0) > longest.formula) {
    return no(`a formula of at most ${longest.formula} characters`, `${after.formula?.length}`);
  }
  if (respelledArray(edit, target, now) !== null) return null;
  if (now.metadata) return no('a plain cell', 'part of a dynamic array');
  const blocked = blockedBy(session.blockedAreas(target.worksheet), edit);
  return blocked === null ? null : no('a cell that can be changed on its own', blocked);
}

/**
 * The place of the first cell of an array formula whose functions are only spelled for another program; null for any other
 * edit. The array stays one: nothing else about it changes.
 */
function respelledArray(
  { after }: CellEdit,
  { worksheet }: Target,
  now: CellState,
): ArrayMark | null {
  if (now.formula === null || after.formula === null) return null;
  const mark = arrayMarkOf(now.xml, worksheet.prefix);
  return mark !== null && isRespelling(now.formula, after.formula) ? mark : null;
}

function inSheet(index: number, size: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < size;
}

/** Writes what the edit says and answers the signature that became new in the register, if any. */
function write(
  session: ApplySession,
  edit: CellEdit,
  target: Target,
  now: CellState,
): string | null {
  const { row, column, after } = edit;
  const array = respelledArray(edit, target, now);
  const content = { row, column, ...after, state: now };
  writeCell(session, target.worksheet, array ? { ...content, array } : content);
  const signature = ownSignature(edit, now, session.register);
  if (signature === null || session.register.has(signature)) return null;
  session.register.add(signature);
  return signature;
}

/** Puts back the raw cell of an inverse edit; false when the edit has none that can be used. */
function restoreCell(session: ApplySession, edit: CellEdit, { worksheet }: Target): boolean {
  const state = restoreState(session.workbook, edit.restore, isCellRestore);
  // A member of a shared formula can only come back while the formula's first cell is there.
  if (state === null || /<(?:[\w.-]+:)?f\s[^>]*\st="shared"[^>]*\/>/.test(state.xml)) return false;
  putCell(worksheet, edit, state.xml);
  if (state.signature !== null) session.register.delete(state.signature);
  return true;
}

function isCellRestore(state: unknown): state is CellRestore {
  return isObject(state) && typeof state.xml === 'string';
}

function inverseOf(
  session: ApplySession,
  edit: CellEdit,
  made: { readonly target: Target; readonly now: CellState; readonly signature: string | null },
): CellEdit {
  const { worksheet } = made.target;
  const { value, formula, style, xml } = made.now;
  const written = cellState(worksheet, edit, session.context(worksheet));
  const format = session.formatOf(style);
  return {
    kind: 'cell',
    sheet: edit.sheet,
    row: edit.row,
    column: edit.column,
    before: { value: written.value, formula: written.formula },
    after: { value: isErrorCell(value) ? { ...value } : value, formula, format },
    restore: restoreText<CellRestore>(session.workbook, { xml, signature: made.signature }),
  };
}
