import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';
import { workbookRoot } from '../../xlsx/workbookPart.ts';
import { attributeOf, childElement, childElements, textOf } from '../../xlsx/xml/element.ts';

/** Names formulas may use, by an id of their own; those of print areas and filters (`_xlnm.`) are kept in the file, not shown. `sheetIds` are in the file's order of sheets. */
export function readDefinedNames(
  workbook: OpenWorkbook,
  sheetIds: readonly (string | null)[],
): Record<string, IDefinedNamesServiceParam> {
  const list = childElement(workbookRoot(workbook.parts, workbook.part), 'definedNames');
  const names: Record<string, IDefinedNamesServiceParam> = {};
  for (const element of list ? childElements(list, 'definedName') : []) {
    const name = attributeOf(element, 'name') ?? '';
    const scope = attributeOf(element, 'localSheetId');
    const localSheetId =
      scope === null ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : sheetIds[Number(scope)];
    if (name === '' || name.startsWith('_xlnm.') || !localSheetId) continue;
    const id = `name-${Object.keys(names).length + 1}`;
    names[id] = { id, name, formulaOrRefString: textOf(element).trim(), localSheetId };
  }
  return names;
}
