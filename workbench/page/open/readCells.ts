import type { ICellData } from '@univerjs/core';
import { isErrorCell } from '../../../core/sheet/cell.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { valueContext } from '../../xlsx/readGrid.ts';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';
import { readValue } from '../../xlsx/worksheet/cellContent.ts';
import { formulaReader } from '../../xlsx/worksheet/formulaReader.ts';
import { scanCells } from '../../xlsx/worksheet/scanCells.ts';
import { settleRows } from '../../xlsx/worksheet/settleRows.ts';
import { rowsText, type Worksheet } from '../../xlsx/worksheet/worksheet.ts';
import { toCellData } from '../grid/host/toCellData.ts';

/**
 * Most formulas a sheet may have to be calculated on the page; ours, measured: 20,000 take about ten
 * seconds on two cores, and each later change again.
 */
export const mostFormulas = 20_000;

/** The cells of one sheet in the spreadsheet's terms. */
export interface SheetCells {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Largest font of the cells with content, in points, by row. */
  readonly largestFonts: Readonly<Record<number, number>>;
  readonly formulaCount: number;
  /** True when formulas were left out and only the values they last had are shown. */
  readonly valuesOnly: boolean;
}

export interface CellOptions {
  /** Tells formulas that are calculated anew whatever value the file has for them. */
  readonly mustCalculate: (formula: string) => boolean;
  /** Font size of a look, in points. */
  readonly fontSize: (style: number) => number;
}

/** Reads cells with their values, formulas and the ids of their looks. */
export function readCells(
  workbook: OpenWorkbook,
  worksheet: Worksheet,
  { mustCalculate, fontSize }: CellOptions,
): SheetCells {
  settleRows(worksheet);
  const text = rowsText(worksheet);
  const context = valueContext(workbook, worksheet);
  const readFormula = formulaReader(worksheet.prefix);
  const formulaCount = text.split(`<${worksheet.prefix}f`).length - 1;
  const valuesOnly = formulaCount > mostFormulas;
  const cells: SheetCells['cells'] = {};
  const largestFonts: Record<number, number> = {};
  let lastRow = -1;
  let lastColumn = -1;
  scanCells(text, { prefix: worksheet.prefix }, (cell) => {
    const { row, column, style } = cell;
    const value = readValue(text, cell, context);
    const formula = readFormula(text, cell);
    const kept = !valuesOnly && formula !== null && isOrdinary(formula.kind, formula.area);
    const data = toCellData({ value, formula: kept ? formula.text : null });
    if (kept && (mustCalculate(formula.text) || value === null)) delete data.v;
    if (isErrorCell(value) && !kept) data.v = value.error;
    const line = cells[row] ?? {};
    cells[row] = line;
    line[column] = style === 0 ? data : { ...data, s: styleId(style) };
    if (value !== null) largestFonts[row] = Math.max(largestFonts[row] ?? 0, fontSize(style));
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  });
  return { cells, largestFonts, lastRow, lastColumn, formulaCount, valuesOnly };
}

/** Id under which the look of a cell format is kept. */
export function styleId(index: number): string {
  return `format-${index}`;
}

/** Formulas that answer for several cells keep the values they last had: calculated anew they would collide with those. */
function isOrdinary(kind: string, area: Rectangle | null): boolean {
  if (kind === 'own' || kind === 'shared') return true;
  return kind === 'array' && area !== null && area.top === area.bottom && area.left === area.right;
}
