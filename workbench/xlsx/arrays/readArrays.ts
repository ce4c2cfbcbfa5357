import type { Rectangle } from '../../../core/sheet/grid.ts';
import { valueContext } from '../readGrid.ts';
import { findSheet } from '../sheets.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { arrayMarkOf } from '../worksheet/arrayMark.ts';
import { cellState } from '../worksheet/cellState.ts';
import { formulaGroups } from '../worksheet/formulaGroups.ts';

/** An array formula as the file has it. */
export interface FileArray {
  /** Cells it answers for; the formula stands in the first. */
  readonly area: Rectangle;
  /** With its leading `=`. */
  readonly formula: string;
  /** Index of the cell metadata that makes it a dynamic array; null for one of fixed size. */
  readonly metadata: string | null;
}

/** The array formulas of a sheet, without data tables; none for a sheet that does not exist. */
export function readArrays(workbook: OpenWorkbook, sheetName: string): readonly FileArray[] {
  const worksheet = workbook.worksheets.get(findSheet(workbook, sheetName)?.part ?? '');
  if (!worksheet) return [];
  const context = valueContext(workbook, worksheet);
  return formulaGroups(worksheet).arrays.flatMap((area) => {
    const anchor = { row: area.top, column: area.left };
    const { formula, xml } = cellState(worksheet, anchor, context);
    const mark = arrayMarkOf(xml, worksheet.prefix);
    return formula === null || mark === null ? [] : [{ area, formula, metadata: mark.metadata }];
  });
}
