import type { Edit } from '../../../core/sheet/edit.ts';
import { refuseSheetName } from '../../../core/sheet/sheetName.ts';
import { readRelationships } from '../package/relationships.ts';
import { readGrid } from '../readGrid.ts';
import { findSheet, listSheets } from '../sheets.ts';
import { settleRows } from '../worksheet/settleRows.ts';
import { documentXml } from '../xml/writeXml.ts';
import { addSheet, removeSheet } from './addSheet.ts';
import { isObject, restoreState, restoreText } from './restoreState.ts';
import { type ApplySession, type EditResult, refuse, refuseSheet, type Target } from './session.ts';
import { setPage } from './setPage.ts';

type SheetEdit = Extract<Edit, { kind: 'sheet' }>;

/** Where and how a removed sheet was. */
interface SheetRestore {
  readonly at: number;
  readonly hidden: boolean;
  readonly xml: string;
}

/** Adds a sheet, or removes one that is empty. */
export function applySheet(session: ApplySession, edit: SheetEdit): EditResult {
  const result = edit.action === 'add' ? add(session, edit) : remove(session, edit);
  session.forget();
  return result;
}

function add({ workbook }: ApplySession, edit: SheetEdit): EditResult {
  const place = { sheet: edit.sheet };
  const wrong = refuseSheetName(edit.sheet);
  if (wrong) return refuse(place, ...wrong);
  if (findSheet(workbook, edit.sheet)) {
    return refuse(place, 'a new sheet name', `a sheet named ${edit.sheet}`);
  }
  const state = restoreState(workbook, edit.restore, isSheetRestore);
  addSheet(workbook, { name: edit.sheet, ...(state ?? {}) });
  const { restore: _, ...plain } = edit;
  if (edit.page) setPage(workbook, edit.sheet, edit.page);
  return { inverse: [{ ...plain, action: 'remove' }] };
}

function isSheetRestore(state: unknown): state is SheetRestore {
  return isObject(state) && typeof state.xml === 'string' && typeof state.at === 'number';
}

function remove(session: ApplySession, edit: SheetEdit): EditResult {
  const { workbook } = session;
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(workbook, edit.sheet);
  const reason = refuseRemoval(session, target);
  if (reason) return refuse({ sheet: edit.sheet }, ...reason);
  const { sheet, worksheet } = target;
  const sheets = listSheets(workbook);
  settleRows(worksheet);
  const restore = restoreText<SheetRestore>(workbook, {
    at: sheets.findIndex(({ part }) => part === sheet.part),
    hidden: sheet.state !== 'visible',
    xml: documentXml(workbook.parts.document(sheet.part)),
  });
  removeSheet(workbook, sheet);
  return { inverse: [{ ...edit, sheet: sheet.name, action: 'add', restore }] };
}

/** A sheet with cells, drawings or tables is never removed, nor the last one that can be seen. */
function refuseRemoval({ workbook }: ApplySession, { sheet }: Target): [string, string] | null {
  if (readGrid(workbook, sheet.name, ['formulas']).rows.length > 0) {
    return ['an empty sheet', 'cells with content'];
  }
  if (readRelationships(workbook.parts, sheet.part).length > 0) {
    return ['an empty sheet', 'drawings, tables or comments'];
  }
  const visible = listSheets(workbook).filter(({ state }) => state === 'visible');
  const last = visible.length === 1 && visible[0]?.part === sheet.part;
  return last ? ['another sheet that can be seen', 'none'] : null;
}
