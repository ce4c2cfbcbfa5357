import { removeContentType } from '../package/contentTypes.ts';
import { readRelationships, removeRelationship } from '../package/relationships.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { workbookOrder, workbookRoot } from '../workbookPart.ts';
import { attributeOf, childElement, newElement, prefixOf, setAttribute } from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';

/** Removes the list of formula cells, in place; it may name cells that hold no formula any more. Spreadsheet programs build it anew. */
export function dropCalculationChain(workbook: OpenWorkbook): void {
  const { parts, part } = workbook;
  for (const { kind, target, id } of readRelationships(parts, part)) {
    if (kind !== 'calcChain') continue;
    removeContentType(parts, target);
    parts.remove(target);
    removeRelationship(parts, part, id);
  }
}

/** Asks spreadsheet programs to calculate everything when they open the file, in place: the user's own formulas may depend on what was written. */
export function recalculateOnLoad(workbook: OpenWorkbook): void {
  const root = workbookRoot(workbook.parts, workbook.part);
  const existing = childElement(root, 'calcPr');
  if (existing && attributeOf(existing, 'fullCalcOnLoad') === '1') return;
  const element = existing ?? newElement(`${prefixOf(root.name)}calcPr`);
  setAttribute(element, 'fullCalcOnLoad', '1');
  if (!existing) insertInOrder(root, element, workbookOrder);
  workbook.parts.touch(workbook.part);
}
