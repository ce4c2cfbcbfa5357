import { cellAddress } from '../../../core/sheet/a1.ts';
import type { Edit } from '../../../core/sheet/edit.ts';
import { workbookRoot } from '../workbookPart.ts';
import { worksheetOrder } from '../worksheet/worksheetOrder.ts';
import {
  attributeOf,
  childElement,
  childElements,
  newElement,
  prefixOf,
  removeChild,
  type XmlElement,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { ensureWorkbookView } from './addSheet.ts';
import { inverseDressing, keepDressing, restoreDressing } from './dressing.ts';
import { type ApplySession, type EditResult, refuseSheet } from './session.ts';

type FreezeEdit = Extract<Edit, { kind: 'freeze' }>;

/** Sequence of the children of `sheetView` (CT_SheetView). */
const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** Freezes the first rows and columns of a sheet; none of both thaws it. */
export function applyFreeze(session: ApplySession, edit: FreezeEdit): EditResult {
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(session.workbook, edit.sheet);
  const state = keepDressing(session, target, { sheet: ['sheetViews'] });
  if (!restoreDressing(session, target, edit.restore)) {
    freeze(sheetView(session, target.worksheet.root), edit);
  }
  session.workbook.parts.touch(target.worksheet.part);
  return { inverse: [inverseDressing(session, edit, state)] };
}

/** The first view of a sheet, made when missing, in place. */
export function sheetView(session: ApplySession, root: XmlElement): XmlElement {
  const { parts, part } = session.workbook;
  const prefix = prefixOf(root.name);
  let views = childElement(root, 'sheetViews');
  if (!views) {
    views = newElement(`${prefix}sheetViews`);
    insertInOrder(root, views, worksheetOrder);
  }
  const existing = childElement(views, 'sheetView');
  if (existing) return existing;
  ensureWorkbookView(workbookRoot(parts, part));
  parts.touch(part);
  const view = newElement(`${prefix}sheetView`, { workbookViewId: 0 });
  views.children.push(view);
  return view;
}

function freeze(view: XmlElement, { rows, columns }: FreezeEdit): void {
  const prefix = prefixOf(view.name);
  const old = childElement(view, 'pane');
  if (old) removeChild(view, old);
  const selection = activeSelection(view);
  for (const child of childElements(view, 'selection')) removeChild(view, child);
  const pane = activePane(rows, columns);
  if (pane !== null) {
    const attributes = {
      ...(columns > 0 ? { xSplit: columns } : {}),
      ...(rows > 0 ? { ySplit: rows } : {}),
      topLeftCell: cellAddress(rows, columns),
      activePane: pane,
      state: 'frozen',
    };
    insertInOrder(view, newElement(`${prefix}pane`, attributes), viewOrder);
  }
  const element = newElement(`${prefix}selection`, { ...(pane ? { pane } : {}), ...selection });
  insertInOrder(view, element, viewOrder);
}

function activePane(rows: number, columns: number): string | null {
  if (rows > 0) return columns > 0 ? 'bottomRight' : 'bottomLeft';
  return columns > 0 ? 'topRight' : null;
}

function activeSelection(view: XmlElement): { activeCell: string; sqref: string } {
  const selected = childElements(view, 'selection').find((child) => attributeOf(child, 'sqref'));
  return {
    activeCell: (selected && attributeOf(selected, 'activeCell')) || 'A1',
    sqref: (selected && attributeOf(selected, 'sqref')) || 'A1',
  };
}
