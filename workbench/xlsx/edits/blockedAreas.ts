import { parseRange } from '../../../core/sheet/a1.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { readRelationships } from '../package/relationships.ts';
import { readMerges } from '../readGrid.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { formulaGroups } from '../worksheet/formulaGroups.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';
import { attributeOf, childElement, type XmlElement } from '../xml/element.ts';

/** Cells whose values cannot be changed one by one without damaging the file. */
export interface BlockedArea {
  readonly area: Rectangle;
  /** What stands there, in words. */
  readonly what: string;
  /** One cell of the area that may be changed all the same: the first of a merged range. */
  readonly anchor: boolean;
}

/** All such areas of a worksheet: arrays, merged cells, header and total rows of tables, pivot tables. */
export function blockedAreas(workbook: OpenWorkbook, worksheet: Worksheet): readonly BlockedArea[] {
  return [
    ...formulaGroups(worksheet).arrays.map((area) => block(area, 'part of an array formula')),
    ...readMerges(worksheet).map((area) => ({ area, what: 'part of merged cells', anchor: true })),
    ...linkedParts(workbook, worksheet, 'table').flatMap(tableAreas),
    ...linkedParts(workbook, worksheet, 'pivotTable').flatMap(pivotArea),
  ];
}

/** Why a cell cannot be changed; null when it can. */
export function blockedBy(
  areas: readonly BlockedArea[],
  { row, column }: { readonly row: number; readonly column: number },
): string | null {
  const found = areas.find(({ area, anchor }) => {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right)
      return false;
    return !(anchor && row === area.top && column === area.left);
  });
  return found?.what ?? null;
}

function block(area: Rectangle, what: string): BlockedArea {
  return { area, what, anchor: false };
}

/** Roots of the parts of one kind that a worksheet links to. */
export function linkedParts(
  workbook: OpenWorkbook,
  worksheet: Worksheet,
  kind: string,
): readonly XmlElement[] {
  return readRelationships(workbook.parts, worksheet.part)
    .filter((link) => link.kind === kind && workbook.parts.has(link.target))
    .map((link) => workbook.parts.document(link.target).root);
}

/** A table's header cells must equal the column names in its own part, its totals follow from its definition. */
function tableAreas(root: XmlElement): readonly BlockedArea[] {
  const area = parseRange(attributeOf(root, 'ref') ?? '');
  if (!area) return [];
  const headers = Number(attributeOf(root, 'headerRowCount') ?? 1);
  const totals = Number(attributeOf(root, 'totalsRowCount') ?? 0);
  return [
    ...(headers > 0 ? [block({ ...area, bottom: area.top }, 'the header row of a table')] : []),
    ...(totals > 0 ? [block({ ...area, top: area.bottom }, 'the totals row of a table')] : []),
  ];
}

function pivotArea(root: XmlElement): readonly BlockedArea[] {
  const location = childElement(root, 'location');
  const area = location ? parseRange(attributeOf(location, 'ref') ?? '') : null;
  return area ? [block(area, 'part of a pivot table')] : [];
}
