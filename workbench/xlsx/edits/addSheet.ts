import { removeContentType, setContentType } from '../package/contentTypes.ts';
import { contentTypes, xmlDeclaration } from '../package/namespaces.ts';
import {
  addRelationship,
  relationshipsPart,
  removeRelationship,
  resolveTarget,
} from '../package/relationships.ts';
import { listSheets, type SheetEntry } from '../sheets.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { namespacesOf, workbookOrder, workbookRoot } from '../workbookPart.ts';
import { worksheetOf } from '../worksheet/worksheet.ts';
import {
  attributeOf,
  childElement,
  newElement,
  prefixOf,
  removeChild,
  setAttribute,
  type XmlElement,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';

/** A sheet to be added. */
export interface NewSheet {
  /** Must be free and allowed: see `refuseSheetName`. */
  readonly name: string;
  readonly hidden?: boolean;
  /** Place among the tabs; last when left out. */
  readonly at?: number;
  /** XML of the worksheet part; empty when left out. */
  readonly xml?: string;
}

/** Adds a worksheet in place. */
export function addSheet(workbook: OpenWorkbook, { name, hidden, at, xml }: NewSheet): void {
  const { parts } = workbook;
  const root = workbookRoot(parts, workbook.part);
  const namespaces = namespacesOf(root);
  const part = parts.freeName(resolveTarget(workbook.part, 'worksheets/sheet'), '.xml');
  parts.put(part, xml ?? emptyWorksheet(namespaces.main));
  setContentType(parts, part, contentTypes.worksheet);
  const type = `${namespaces.relationships}/worksheet`;
  const relationship = addRelationship(parts, workbook.part, { type, target: part });
  const prefix = prefixOf(root.name);
  const element = newElement(`${prefix}sheet`, {
    'xmlns:r': namespaces.relationships,
    name,
    sheetId: freeSheetId(workbook),
    ...(hidden ? { state: 'hidden' } : {}),
    'r:id': relationship,
  });
  listSheet(root, element, at);
  ensureWorkbookView(root);
  parts.touch(workbook.part);
  workbook.worksheets.set(part, worksheetOf(part, parts.document(part).root));
}

function emptyWorksheet(namespace: string): string {
  return `${xmlDeclaration}<worksheet xmlns="${namespace}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
}

function freeSheetId(workbook: OpenWorkbook): number {
  const ids = listSheets(workbook).map(({ element }) => Number(attributeOf(element, 'sheetId')));
  return Math.max(0, ...ids) + 1;
}

function listSheet(root: XmlElement, element: XmlElement, at?: number): void {
  let list = childElement(root, 'sheets');
  if (!list) {
    list = newElement(`${prefixOf(root.name)}sheets`);
    insertInOrder(root, list, workbookOrder);
  }
  const elements = list.children.filter((node) => typeof node !== 'string');
  const next = at === undefined ? undefined : elements[at];
  const index = next === undefined ? list.children.length : list.children.indexOf(next);
  list.children.splice(index, 0, element);
  if (at !== undefined && next !== undefined) moveSheetIndexes(root, at, 1);
}

/** Sheets refer to the window they are shown in, so there must be one. */
export function ensureWorkbookView(root: XmlElement): XmlElement {
  const prefix = prefixOf(root.name);
  let views = childElement(root, 'bookViews');
  if (!views) {
    views = newElement(`${prefix}bookViews`);
    insertInOrder(root, views, workbookOrder);
  }
  const existing = childElement(views, 'workbookView');
  if (existing) return existing;
  const view = newElement(`${prefix}workbookView`);
  views.children.push(view);
  return view;
}

/** Removes a worksheet that links to nothing else, in place. */
export function removeSheet(workbook: OpenWorkbook, sheet: SheetEntry): void {
  const { parts } = workbook;
  const root = workbookRoot(parts, workbook.part);
  const index = listSheets(workbook).findIndex(({ part }) => part === sheet.part);
  const list = childElement(root, 'sheets');
  if (list) removeChild(list, sheet.element);
  moveSheetIndexes(root, index, -1);
  removeContentType(parts, sheet.part);
  removeRelationship(parts, workbook.part, sheet.relationship);
  parts.remove(sheet.part);
  parts.remove(relationshipsPart(sheet.part));
  workbook.worksheets.delete(sheet.part);
  parts.touch(workbook.part);
}

/** Names of one sheet and the tab in front refer to sheets by position; they move along when one comes or goes. */
function moveSheetIndexes(root: XmlElement, from: number, by: 1 | -1): void {
  const move = (element: XmlElement, name: string) => {
    const index = Number(attributeOf(element, name) ?? Number.NaN);
    if (index > from || (by === 1 && index === from)) setAttribute(element, name, `${index + by}`);
    else if (index === from && name !== 'localSheetId') setAttribute(element, name, '0');
  };
  const names = childElement(root, 'definedNames');
  if (names) {
    for (const node of [...names.children]) {
      if (typeof node === 'string') continue;
      if (by === -1 && Number(attributeOf(node, 'localSheetId') ?? -1) === from)
        removeChild(names, node);
      else move(node, 'localSheetId');
    }
    if (names.children.length === 0) removeChild(root, names);
  }
  const views = childElement(root, 'bookViews');
  for (const view of views?.children ?? []) {
    if (typeof view === 'string') continue;
    move(view, 'activeTab');
    move(view, 'firstSheet');
  }
}
