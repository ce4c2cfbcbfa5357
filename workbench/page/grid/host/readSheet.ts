import { type ICellData, type Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Cell } from '../../../../core/sheet/cell.ts';
import type { Layer } from '../../../../core/sheet/edit.ts';
import type { Grid, Rectangle } from '../../../../core/sheet/grid.ts';
import { readCell } from './readCell.ts';

type Cells = readonly (readonly (Nullable<ICellData> | undefined)[])[];

/** One sheet of the spreadsheet's model from A1 to its last used cell, with spilled values in their cells. */
export function readSheet(sheet: FWorksheet, layers: readonly Layer[]): Grid {
  const spills = spillsOf(sheet);
  const cells = usedCells(sheet, spills);
  const spilled = (row: number, column: number) => spills[row]?.[column];
  const map = <T>(
    read: (cell: Nullable<ICellData> | undefined, row: number, column: number) => T,
  ) => cells.map((line, row) => line.map((cell, column) => read(cell, row, column)));
  const rows: readonly (readonly Cell[])[] = map((cell, row, column) =>
    readCell(isEmpty(cell) ? spilled(row, column) : cell),
  );
  return {
    sheet: sheet.getSheetName(),
    top: 0,
    left: 0,
    rows,
    ...(layers.includes('formulas')
      ? { formulas: map((cell, row, column) => formulaOf(sheet, cell, { row, column })) }
      : {}),
    ...(layers.includes('formats') ? { formats: map((cell) => numberFormatOf(sheet, cell)) } : {}),
    ...(layers.includes('merges') ? { merges: mergesOf(sheet) } : {}),
  };
}

/** Keys of an object that are row or column numbers; the largest, −1 without any. */
function largestKey(numbered: object): number {
  return Object.keys(numbered).reduce((largest, key) => Math.max(largest, Number(key)), -1);
}

function usedCells(sheet: FWorksheet, spills: Spills): Cells {
  const matrix = sheet.getSheet().getCellMatrix();
  const bottom = Math.max(sheet.getLastRow(), largestKey(spills));
  const spilledRight = Object.values(spills).map((line) => largestKey(line ?? {}));
  const right = Math.max(sheet.getLastColumn(), ...spilledRight);
  if (bottom < 0 || right < 0) return [];
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, column) => matrix.getValue(row, column)),
  );
}

type Spills = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** The engine keeps what formulas spill apart from the cells. */
function spillsOf(sheet: FWorksheet): Spills {
  const data = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  return data[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {};
}

/**
 * Blocks that formulas of the sheet fill now, each from the cell with the formula. A formula that has no room to spill is
 * a block of its own cell alone.
 */
export function spillAreas(sheet: FWorksheet): readonly Rectangle[] {
  const data = sheet.getInject().get(FormulaDataModel).getArrayFormulaRange();
  const ranges = data[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {};
  const matrix = sheet.getSheet().getCellMatrix();
  const spills = spillsOf(sheet);
  const areas: Rectangle[] = [];
  new ObjectMatrix(ranges).forValue((top, left, range) => {
    const anchor = matrix.getValue(top, left);
    if (!range || (!anchor?.f && !anchor?.si)) return;
    const { endRow: bottom, endColumn: right } = range;
    if (anchor.v === '#SPILL!') areas.push({ top, left, bottom: top, right: left });
    else if (spills[bottom]?.[right]) areas.push({ top, left, bottom, right });
  });
  return areas;
}

function isEmpty(cell: Nullable<ICellData> | undefined): boolean {
  return !cell || (!cell.f && !cell.si && !cell.p && (cell.v ?? '') === '');
}

/** Formula text of a cell with its leading `=`; null when it has none. */
export function formulaOf(
  sheet: FWorksheet,
  cell: Nullable<ICellData> | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): string | null {
  if (!cell?.f && !cell?.si) return null;
  if (cell.f) return cell.f;
  const model = sheet.getInject().get(FormulaDataModel);
  const unit = sheet.getWorkbook().getUnitId();
  return model.getFormulaStringByCell(row, column, sheet.getSheetId(), unit) ?? null;
}

/** Number format code of a cell; null when it has none of its own. */
export function numberFormatOf(
  sheet: FWorksheet,
  cell: Nullable<ICellData> | undefined,
): string | null {
  if (!cell?.s) return null;
  return sheet.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern ?? null;
}

function mergesOf(sheet: FWorksheet): Rectangle[] {
  return sheet
    .getSheet()
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    }));
}
