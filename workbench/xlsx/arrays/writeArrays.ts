import type { Issue } from '../../../core/issue/issue.ts';
import { parseRange, rangeAddress } from '../../../core/sheet/a1.ts';
import { type Cell, isErrorCell, type Matrix } from '../../../core/sheet/cell.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { linkedParts } from '../edits/blockedAreas.ts';
import { dropCalculationChain, recalculateOnLoad } from '../edits/calculation.ts';
import { ApplySession, refuse, refuseSheet, type Target } from '../edits/session.ts';
import { writeCell } from '../edits/writeCell.ts';
import { sheetSize } from '../formula/references.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { type CellState, cellState } from '../worksheet/cellState.ts';
import type { ArrayMark } from '../worksheet/cellXml.ts';
import { expandShared } from '../worksheet/sharedFormulas.ts';
import { attributeOf } from '../xml/element.ts';
import { dynamicArrayIndex } from './dynamicArrayMetadata.ts';

/** A formula that answers for a block of cells, and what it answers. */
export interface ArrayFormula {
  readonly sheet: string;
  readonly area: Rectangle;
  /** With its leading `=`. */
  readonly formula: string;
  /** Results, of the shape of the area; dates in the 1900 system. */
  readonly values: Matrix;
  /** `dynamic` spills as far as its result reaches, `fixed` keeps the area; else the index of the metadata it had before. */
  readonly extent: 'dynamic' | 'fixed' | { readonly metadata: string };
}

/**
 * Writes formulas that spill, in place: as array formulas, whose cells other programs take for one block and fill anew.
 * Cells keep their looks. One that cannot stand where it is wanted is left out, its reason answered.
 */
export function writeArrays(
  workbook: OpenWorkbook,
  arrays: readonly ArrayFormula[],
): readonly Issue[] {
  const session = new ApplySession(workbook);
  const written = new Set<Target>();
  const issues = arrays.flatMap((array): Issue[] => {
    const target = session.target(array.sheet);
    if (!target) return [refuseSheet(workbook, array.sheet).issue];
    const found = obstacle(session, target, array.area);
    if (found !== null) {
      const place = { sheet: array.sheet, row: array.area.top, column: array.area.left };
      return [refuse(place, 'blank cells for the result to spill into', found).issue];
    }
    writeArray(session, target, array);
    written.add(target);
    return [];
  });
  for (const { worksheet } of written) {
    worksheet.groups = null;
    workbook.parts.touch(worksheet.part);
  }
  if (written.size > 0) {
    dropCalculationChain(workbook);
    recalculateOnLoad(workbook);
  }
  return issues;
}

/** What keeps an array from standing in an area, in words; null when nothing does. No program spills into tables or merged cells. */
function obstacle(session: ApplySession, { worksheet }: Target, area: Rectangle): string | null {
  if (area.bottom >= sheetSize.rows || area.right >= sheetSize.columns)
    return 'the end of the sheet';
  const blocked = session.blockedAreas(worksheet).find((other) => overlaps(other.area, area));
  if (blocked) return blocked.what;
  const tables = linkedParts(session.workbook, worksheet, 'table');
  const inTable = tables
    .map((root) => parseRange(attributeOf(root, 'ref') ?? ''))
    .some((table) => table !== null && overlaps(table, area));
  if (inTable) return 'part of a table';
  const isFilled = places(area)
    .slice(1)
    .map((place) => cellState(worksheet, place, session.context(worksheet)))
    .some(({ value, formula }) => value !== null || formula !== null);
  return isFilled ? 'cells that hold something' : null;
}

function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function writeArray(session: ApplySession, { worksheet }: Target, array: ArrayFormula): void {
  const { area, formula, values } = array;
  const anchor = anchorMark(session.workbook, array);
  places(area).forEach(({ row, column }, index) => {
    const state = plainState(session, worksheet, { row, column });
    const value = storedResult(values[row - area.top]?.[column - area.left] ?? null);
    const mark: ArrayMark = index === 0 ? anchor : { role: 'part' };
    const content = { value, formula: index === 0 ? formula : null, array: mark };
    writeCell(session, worksheet, { row, column, ...content, state });
  });
}

/** Excel stores the errors younger than the file format as #VALUE! and finds them again when it calculates. */
function storedResult(value: Cell): Cell {
  if (!isErrorCell(value) || storedErrors.has(value.error)) return value;
  return { error: '#VALUE!' };
}

/** Errors the file format names (ECMA-376 part 1, 18.17.3). */
const storedErrors: ReadonlySet<string> = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'],
]);

function anchorMark(workbook: OpenWorkbook, { area, extent }: ArrayFormula): ArrayMark {
  const ref = rangeAddress(area);
  if (extent === 'fixed') return { role: 'anchor', ref, metadata: null };
  const metadata = extent === 'dynamic' ? dynamicArrayIndex(workbook) : extent.metadata;
  return { role: 'anchor', ref, metadata };
}

/** The cell as it is, no longer one of those that share a formula. */
function plainState(
  session: ApplySession,
  worksheet: Target['worksheet'],
  place: { readonly row: number; readonly column: number },
): CellState {
  const state = cellState(worksheet, place, session.context(worksheet));
  if (state.group !== null) expandShared(worksheet, state.group);
  return state;
}

function places({ top, left, bottom, right }: Rectangle) {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({
      row: top + row,
      column: left + column,
    })),
  ).flat();
}
