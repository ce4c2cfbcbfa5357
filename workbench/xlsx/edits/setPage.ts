import { quoteSheet } from '../../../core/sheet/a1.ts';
import { type PageSetUp, pageFooter, pageMargins } from '../../../core/sheet/pageSetUp.ts';
import { findSheet } from '../sheets.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { worksheetOrder } from '../worksheet/worksheetOrder.ts';
import {
  childElement,
  newElement,
  newTextElement,
  prefixOf,
  removeChild,
  type XmlElement,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { setSheetName } from './setSheetName.ts';

/** The name under which spreadsheet programs find the rows that every page repeats. */
const repeatedName = '_xlnm.Print_Titles';

/** A4, as the HTML packs have it; the attribute left out would mean the American letter (ECMA-376 part 1, 18.3.1.63). */
const paperSize = 9;

/** Puts a child of the worksheet in place of the one of its name. */
function put(root: XmlElement, child: XmlElement, order: readonly string[]): void {
  const old = childElement(root, child.name.slice(prefixOf(child.name).length));
  if (old) removeChild(root, old);
  insertInOrder(root, child, order);
}

/** The switch without which the pages to fit are not heeded (CT_PageSetUpPr, last in CT_SheetPr). */
function fitToPage(root: XmlElement): void {
  const prefix = prefixOf(root.name);
  const properties = childElement(root, 'sheetPr') ?? newElement(`${prefix}sheetPr`);
  put(properties, newElement(`${prefix}pageSetUpPr`, { fitToPage: 1 }), [
    ...['tabColor', 'outlinePr', 'pageSetUpPr'],
  ]);
  put(root, properties, worksheetOrder);
}

/**
 * Sets how a sheet that was just added is printed, in place: one page wide, narrow margins, name and page at the foot.
 * Zero pages high means as many as it takes (ECMA-376 part 1, 18.3.1.63).
 */
export function setPage(workbook: OpenWorkbook, name: string, page: PageSetUp): void {
  const sheet = findSheet(workbook, name);
  const worksheet = workbook.worksheets.get(sheet?.part ?? '');
  if (!sheet || !worksheet) throw new Error(`there is no sheet ${name} to set a page up for`);
  const { root } = worksheet;
  const prefix = prefixOf(root.name);
  const { orientation, length, repeated } = page;
  const setUp = {
    paperSize,
    orientation,
    fitToWidth: 1,
    fitToHeight: length === 'one page' ? 1 : 0,
  };
  const foot = `&L${pageFooter.left}&R${pageFooter.right}`;
  fitToPage(root);
  put(root, newElement(`${prefix}pageMargins`, pageMargins), worksheetOrder);
  put(root, newElement(`${prefix}pageSetup`, setUp), worksheetOrder);
  put(
    root,
    newElement(`${prefix}headerFooter`, {}, [newTextElement(`${prefix}oddFooter`, foot)]),
    worksheetOrder,
  );
  const reference = repeated
    ? `${quoteSheet(sheet.name)}!$${repeated.top + 1}:$${repeated.bottom + 1}`
    : null;
  setSheetName(workbook, sheet, { name: repeatedName, reference });
  workbook.parts.touch(sheet.part);
}
