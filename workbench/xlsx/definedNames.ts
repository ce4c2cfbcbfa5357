import type { OpenWorkbook } from './workbook.ts';
import { workbookRoot } from './workbookPart.ts';
import { attributeOf, childElement, childElements } from './xml/element.ts';

/** Names that formulas of a workbook may use, of all its sheets; those the program keeps for itself are left out. */
export function definedNames(workbook: OpenWorkbook): readonly string[] {
  const list = childElement(workbookRoot(workbook.parts, workbook.part), 'definedNames');
  const names = (list ? childElements(list, 'definedName') : []).map(
    (element) => attributeOf(element, 'name') ?? '',
  );
  return names.filter((name) => name !== '' && !name.startsWith('_xlnm.'));
}
