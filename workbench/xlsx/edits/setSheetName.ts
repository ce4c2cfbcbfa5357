import { listSheets, type SheetEntry } from '../sheets.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { workbookOrder, workbookRoot } from '../workbookPart.ts';
import {
  attributeOf,
  childElement,
  childElements,
  newElement,
  newTextElement,
  prefixOf,
  removeChild,
  setAttribute,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';

/** A name that spreadsheet programs keep for themselves on one sheet, such as its filter or the rows its pages repeat. */
export interface SheetName {
  readonly name: string;
  /** What it stands for, as a formula has it; null takes the name away. */
  readonly reference: string | null;
  readonly hidden?: boolean;
}

/** Gives a sheet one of its reserved names, in place of the one it has. */
export function setSheetName(
  workbook: OpenWorkbook,
  sheet: Pick<SheetEntry, 'part'>,
  { name, reference, hidden = false }: SheetName,
): void {
  const root = workbookRoot(workbook.parts, workbook.part);
  const prefix = prefixOf(root.name);
  const index = String(listSheets(workbook).findIndex(({ part }) => part === sheet.part));
  const list = childElement(root, 'definedNames') ?? newElement(`${prefix}definedNames`);
  const old = childElements(list, 'definedName').find(
    (one) => attributeOf(one, 'name') === name && attributeOf(one, 'localSheetId') === index,
  );
  if (old) removeChild(list, old);
  if (reference !== null) {
    const element = newTextElement(`${prefix}definedName`, reference);
    setAttribute(element, 'name', name);
    setAttribute(element, 'localSheetId', index);
    if (hidden) setAttribute(element, 'hidden', '1');
    list.children.push(element);
  }
  removeChild(root, list);
  if (childElements(list).length > 0) insertInOrder(root, list, workbookOrder);
  workbook.parts.touch(workbook.part);
}
