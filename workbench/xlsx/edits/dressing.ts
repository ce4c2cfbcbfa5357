import type { Edit } from '../../../core/sheet/edit.ts';
import { workbookOrder, workbookRoot } from '../workbookPart.ts';
import { worksheetOrder } from '../worksheet/worksheetOrder.ts';
import { isObject, restoreState, restoreText } from './restoreState.ts';
import type { ApplySession, Target } from './session.ts';
import { isSnapshot, restoreSnapshot, type Snapshot, takeSnapshot } from './snapshot.ts';

/** What an edit of looks and rules changes around the cells, kept to be put back. */
export interface DressingState {
  readonly sheet: Snapshot;
  readonly workbook: Snapshot;
}

/** Which elements an edit changes. */
export interface Dressing {
  readonly sheet: readonly string[];
  readonly workbook?: readonly string[];
}

/** The elements as they are now. */
export function keepDressing(
  session: ApplySession,
  target: Target,
  { sheet, workbook = [] }: Dressing,
): DressingState {
  const root = workbookRoot(session.workbook.parts, session.workbook.part);
  return {
    sheet: takeSnapshot(target.worksheet.root, sheet),
    workbook: takeSnapshot(root, workbook),
  };
}

/** The inverse of an edit: the same edit, with what was there before. */
export function inverseDressing<E extends Edit>(
  session: ApplySession,
  edit: E,
  state: DressingState,
): E {
  return { ...edit, restore: restoreText(session.workbook, state) };
}

/** Puts the elements of an inverse edit back, in place; false when the edit has none that can be used. */
export function restoreDressing(
  session: ApplySession,
  target: Target,
  text: string | undefined,
): boolean {
  const { parts, part } = session.workbook;
  const state = restoreState(session.workbook, text, isDressingState);
  if (!state) return false;
  restoreSnapshot(target.worksheet.root, state.sheet, worksheetOrder);
  if (Object.keys(state.workbook).length > 0) {
    restoreSnapshot(workbookRoot(parts, part), state.workbook, workbookOrder);
    parts.touch(part);
  }
  parts.touch(target.worksheet.part);
  return true;
}

function isDressingState(state: unknown): state is DressingState {
  return isObject(state) && isSnapshot(state.sheet) && isSnapshot(state.workbook);
}
