import { readRelationships } from './package/relationships.ts';
import type { OpenWorkbook } from './workbook.ts';
import { workbookRoot } from './workbookPart.ts';
import {
  attributeOf,
  childElement,
  childElements,
  prefixedAttribute,
  type XmlElement,
} from './xml/element.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** `worksheet` holds cells; a `chartsheet` or `dialogsheet` is kept but not read. */
  readonly kind: string;
  /** Name of the sheet's part. */
  readonly part: string;
  readonly relationship: string;
  /** The `sheet` element in the workbook's list. */
  readonly element: XmlElement;
}

/** All sheets in the order of their tabs, hidden ones too. */
export function listSheets(workbook: OpenWorkbook): readonly SheetEntry[] {
  const list = childElement(workbookRoot(workbook.parts, workbook.part), 'sheets');
  const relationships = new Map(
    readRelationships(workbook.parts, workbook.part).map((link) => [link.id, link]),
  );
  return childElements(list ?? { name: '', attributes: new Map(), children: [] }, 'sheet').map(
    (element) => {
      const relationship = prefixedAttribute(element, 'id') ?? '';
      const link = relationships.get(relationship);
      return {
        name: attributeOf(element, 'name') ?? '',
        state: sheetState(attributeOf(element, 'state')),
        kind: link?.kind ?? '',
        part: link?.target ?? '',
        relationship,
        element,
      };
    },
  );
}

function sheetState(text: string | null): SheetEntry['state'] {
  return text === 'hidden' || text === 'veryHidden' ? text : 'visible';
}

/** The sheet of a name, compared without regard to case as spreadsheet programs do; null when there is none. */
export function findSheet(workbook: OpenWorkbook, name: string): SheetEntry | null {
  const wanted = name.toLowerCase();
  return listSheets(workbook).find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** Part names of all sheets that hold cells. */
export function worksheetParts(workbook: OpenWorkbook): readonly string[] {
  return listSheets(workbook)
    .filter(({ kind }) => kind === 'worksheet')
    .map(({ part }) => part);
}
