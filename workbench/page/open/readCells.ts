import type { ICellData } from '@univerjs/core';
import { isErrorCell } from '../../../core/sheet/cell.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { valueContext } from '../../xlsx/readGrid.ts';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';
import { readValue } from '../../xlsx/worksheet/cellContent.ts';
import { formulaReader, type ReadFormula } from '../../xlsx/worksheet/formulaReader.ts';
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

/** What is known of formulas by the functions they call. */
export interface FormulaOptions {
  /** Tells formulas that are calculated anew whatever value the file has for them. */
  readonly mustCalculate: (formula: string) => boolean;
  /** Tells formulas that call a function of ours. */
  readonly callsCatalogue: (formula: string) => boolean;
  /** Tells formulas whose every function the page knows. */
  readonly canCalculate: (formula: string) => boolean;
}

export interface CellOptions extends FormulaOptions {
  /** Font size of a look, in points. */
  readonly fontSize: (style: number) => number;
}

/** Reads cells with their values, formulas and the ids of their looks. */
export function readCells(
  workbook: OpenWorkbook,
  worksheet: Worksheet,
  options: CellOptions,
): SheetCells {
  settleRows(worksheet);
  const text = rowsText(worksheet);
  const context = valueContext(workbook, worksheet);
  const readFormula = formulaReader(worksheet.prefix);
  const formulaCount = text.split(`<${worksheet.prefix}f`).length - 1;
  const valuesOnly = formulaCount > mostFormulas;
  const spilled = new SpilledCells();
  const cells: SheetCells['cells'] = {};
  const largestFonts: Record<number, number> = {};
  let lastRow = -1;
  let lastColumn = -1;
  scanCells(text, { prefix: worksheet.prefix }, (cell) => {
    const { row, column, style } = cell;
    const formula = readFormula(text, cell);
    const spills = !valuesOnly && formula !== null && isLive(formula, cell.metadata, options);
    if (spills && formula.area) spilled.add(formula.area);
    const value = spilled.has(row, column) ? null : readValue(text, cell, context);
    const kept = spills || (!valuesOnly && formula !== null && isOrdinary(formula));
    const data = toCellData({ value, formula: kept ? formula.text : null });
    if (kept && (spills || options.mustCalculate(formula.text) || value === null)) delete data.v;
    if (isErrorCell(value) && !kept) data.v = value.error;
    const line = cells[row] ?? {};
    cells[row] = line;
    line[column] = style === 0 ? data : { ...data, s: styleId(style) };
    if (value !== null)
      largestFonts[row] = Math.max(largestFonts[row] ?? 0, options.fontSize(style));
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  });
  return { cells, largestFonts, lastRow, lastColumn, formulaCount, valuesOnly };
}

/** Id under which the look of a cell format is kept. */
export function styleId(index: number): string {
  return `format-${index}`;
}

/** Formulas that answer for their own cell alone. */
function isOrdinary({ kind, area }: ReadFormula): boolean {
  return kind === 'own' || kind === 'shared' || (kind === 'array' && isSingle(area));
}

function isSingle(area: Rectangle | null): boolean {
  return area !== null && area.top === area.bottom && area.left === area.right;
}

/**
 * True for a formula that fills its block anew here: a dynamic array, or one of a function of ours. Arrays of fixed size
 * and those the page cannot work out keep the values they last had.
 */
function isLive(
  { kind, area, text }: ReadFormula,
  isDynamic: boolean,
  { callsCatalogue, canCalculate }: CellOptions,
): boolean {
  if (kind !== 'array' || area === null || isSingle(area)) return false;
  return (isDynamic || callsCatalogue(text)) && canCalculate(text);
}

/** Cells filled by formulas that are calculated here: the values the file has for them must not stand in the way. */
class SpilledCells {
  private areas: Rectangle[] = [];
  private row = 0;

  add(area: Rectangle): void {
    this.areas.push(area);
  }

  /** To be asked row after row: areas that ended above are forgotten. */
  has(row: number, column: number): boolean {
    if (row !== this.row) this.areas = this.areas.filter(({ bottom }) => bottom >= row);
    this.row = row;
    return this.areas.some(
      ({ top, left, right }) => row >= top && column >= left && column <= right,
    );
  }
}
