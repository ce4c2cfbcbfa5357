import { cellAddress, rangeAddress } from '../../../core/sheet/a1.ts';
import type { Edit } from '../../../core/sheet/edit.ts';
import { listSheets } from '../sheets.ts';
import { workbookRoot } from '../workbookPart.ts';
import {
  attributeOf,
  childElement,
  childElements,
  newElement,
  prefixOf,
  removeChild,
  setAttribute,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { ensureWorkbookView } from './addSheet.ts';
import { sheetView } from './applyFreeze.ts';
import { type ApplySession, type EditResult, refuse, refuseSheet } from './session.ts';

type SelectEdit = Extract<Edit, { kind: 'select' }>;

/** Makes a sheet the one that is shown when the file is opened, with an area selected. Nothing to undo: it changes no content. */
export function applySelect(session: ApplySession, edit: SelectEdit): EditResult {
  const { workbook } = session;
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(workbook, edit.sheet);
  if (target.sheet.state !== 'visible') {
    return refuse({ sheet: edit.sheet }, 'a sheet that can be seen', 'a hidden sheet');
  }
  const index = listSheets(workbook).findIndex(({ part }) => part === target.sheet.part);
  const view = ensureWorkbookView(workbookRoot(workbook.parts, workbook.part));
  setAttribute(view, 'activeTab', String(index));
  workbook.parts.touch(workbook.part);
  deselectOthers(session, target.sheet.part);
  selectArea(session, edit);
  return { inverse: [] };
}

/** Sheets selected together are edited together, so only one may be. */
function deselectOthers({ workbook }: ApplySession, shown: string): void {
  for (const { part, root } of workbook.worksheets.values()) {
    const views = childElement(root, 'sheetViews');
    for (const view of views ? childElements(views, 'sheetView') : []) {
      if (part === shown || attributeOf(view, 'tabSelected') === null) continue;
      setAttribute(view, 'tabSelected', null);
      workbook.parts.touch(part);
    }
  }
}

function selectArea(session: ApplySession, { sheet, area }: SelectEdit): void {
  const target = session.target(sheet);
  if (!target) return;
  const view = sheetView(session, target.worksheet.root);
  setAttribute(view, 'tabSelected', '1');
  const pane = childElement(view, 'pane');
  const active = pane ? attributeOf(pane, 'activePane') : null;
  const old = childElements(view, 'selection').find((one) => attributeOf(one, 'pane') === active);
  if (old) removeChild(view, old);
  const selection = newElement(`${prefixOf(view.name)}selection`, {
    ...(active ? { pane: active } : {}),
    activeCell: cellAddress(area.top, area.left),
    sqref: rangeAddress(area),
  });
  insertInOrder(view, selection, ['pane', 'selection', 'pivotSelection', 'extLst']);
  session.workbook.parts.touch(target.worksheet.part);
}
