import { parseRange, quoteSheet, rangeAddress } from '../../../core/sheet/a1.ts';
import type { Edit } from '../../../core/sheet/edit.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { overlaps } from '../worksheet/areas.ts';
import { worksheetOrder } from '../worksheet/worksheetOrder.ts';
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
import { linkedParts } from './blockedAreas.ts';
import { inverseDressing, keepDressing, restoreDressing } from './dressing.ts';
import { type ApplySession, type EditResult, refuse, refuseSheet, type Target } from './session.ts';
import { setSheetName } from './setSheetName.ts';

type FilterEdit = Extract<Edit, { kind: 'filter' }>;

/** The name under which spreadsheet programs find a sheet's filter. */
const filterName = '_xlnm._FilterDatabase';

/** Gives a sheet its one filter, or takes it away. */
export function applyFilter(session: ApplySession, edit: FilterEdit): EditResult {
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(session.workbook, edit.sheet);
  const state = keepDressing(session, target, {
    sheet: ['autoFilter', 'sortState'],
    workbook: ['definedNames'],
  });
  if (restoreDressing(session, target, edit.restore)) {
    return { inverse: [inverseDressing(session, edit, state)] };
  }
  const reason = refuseFilter(session, edit, target);
  if (reason) return refuse({ sheet: edit.sheet }, ...reason);
  setFilter(target, edit.area);
  nameFilter(session, target, edit.area);
  session.workbook.parts.touch(target.worksheet.part);
  return { inverse: [inverseDressing(session, edit, state)] };
}

function refuseFilter(
  { workbook }: ApplySession,
  { area }: FilterEdit,
  { worksheet }: Target,
): [string, string] | null {
  const existing = childElement(worksheet.root, 'autoFilter');
  if (existing && childElements(existing, 'filterColumn').length > 0) {
    return ['a sheet without an active filter', 'rows that a filter hides now'];
  }
  const tables = linkedParts(workbook, worksheet, 'table').map((root) =>
    parseRange(attributeOf(root, 'ref') ?? ''),
  );
  return area && tables.some((table) => table && overlaps(table, area))
    ? ['an area outside tables, which have filters of their own', rangeAddress(area)]
    : null;
}

function setFilter({ worksheet: { root } }: Target, area: Rectangle | null): void {
  const existing = childElement(root, 'autoFilter');
  if (!area) {
    if (existing) removeChild(root, existing);
    return;
  }
  const element = existing ?? newElement(`${prefixOf(root.name)}autoFilter`);
  setAttribute(element, 'ref', rangeAddress(area));
  if (!existing) insertInOrder(root, element, worksheetOrder);
}

function nameFilter({ workbook }: ApplySession, { sheet }: Target, area: Rectangle | null): void {
  const reference = area ? `${quoteSheet(sheet.name)}!${absolute(rangeAddress(area))}` : null;
  setSheetName(workbook, sheet, { name: filterName, reference, hidden: true });
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
