import { parseRange } from '../../core/sheet/a1.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Layer } from '../../core/sheet/edit.ts';
import type { Grid, Rectangle } from '../../core/sheet/grid.ts';
import { findSheet } from './sheets.ts';
import { readNumberFormats } from './styles/numberFormats.ts';
import type { OpenWorkbook } from './workbook.ts';
import { readValue, type ValueContext } from './worksheet/cellContent.ts';
import { formulaReader } from './worksheet/formulaReader.ts';
import { scanCells } from './worksheet/scanCells.ts';
import { daysBetweenSystems } from './worksheet/serial.ts';
import { settleRows } from './worksheet/settleRows.ts';
import { rowsText, type Worksheet } from './worksheet/worksheet.ts';
import { attributeOf, childElement, childElements } from './xml/element.ts';

/**
 * The cells of one sheet from A1 to the last one that holds something, with the layers asked for.
 * Serials are in the 1900 system whichever one the file uses. A sheet that does not exist, or holds no cells, gives an empty grid.
 */
export function readGrid(
  workbook: OpenWorkbook,
  sheetName: string,
  layers: readonly Layer[] = [],
): Grid {
  const sheet = findSheet(workbook, sheetName);
  const worksheet = workbook.worksheets.get(sheet?.part ?? '');
  if (!sheet || !worksheet) return { sheet: sheetName, top: 0, left: 0, rows: [] };
  settleRows(worksheet);
  const layer = (name: Layer) => layers.includes(name);
  const cells = readCells(workbook, worksheet, {
    formulas: layer('formulas'),
    formats: layer('formats'),
  });
  return {
    sheet: sheet.name,
    top: 0,
    left: 0,
    ...cells,
    ...(layer('merges') ? { merges: readMerges(worksheet) } : {}),
  };
}

/** What reading a value takes from the workbook. */
export function valueContext(workbook: OpenWorkbook, worksheet: Worksheet): ValueContext {
  return {
    prefix: worksheet.prefix,
    sharedStrings: workbook.sharedStrings,
    dateShift: workbook.date1904 ? daysBetweenSystems : 0,
    isDate: readNumberFormats(workbook).isDate,
  };
}

interface Wanted {
  readonly formulas: boolean;
  readonly formats: boolean;
}

type Layered = Pick<Grid, 'rows' | 'formulas' | 'formats'>;

function readCells(workbook: OpenWorkbook, worksheet: Worksheet, wanted: Wanted): Layered {
  const text = rowsText(worksheet);
  const context = valueContext(workbook, worksheet);
  const { codeOf } = readNumberFormats(workbook);
  const readFormula = formulaReader(worksheet.prefix);
  const rows: Cell[][] = [];
  const formulas: (string | null)[][] = [];
  const formats: (string | null)[][] = [];
  const styles: (string | null)[] = [];
  let styledRow = -1;
  scanCells(text, { prefix: worksheet.prefix }, (cell) => {
    const { row, column } = cell;
    if (wanted.formats) {
      if (row !== styledRow) styles.length = 0;
      styledRow = row;
      put(styles, column, codeOf(cell.style));
    }
    const value = readValue(text, cell, context);
    const formula =
      wanted.formulas || value === null ? (readFormula(text, cell)?.text ?? null) : null;
    if (value === null && formula === null) return;
    put(rowAt(rows, row), column, value);
    if (wanted.formulas) put(rowAt(formulas, row), column, formula);
    if (wanted.formats) fillFormats(rowAt(formats, row), styles, column);
  });
  return {
    rows,
    ...(wanted.formulas ? { formulas } : {}),
    ...(wanted.formats ? { formats } : {}),
  };
}

function rowAt<T>(rows: T[][], row: number): T[] {
  while (rows.length <= row) rows.push([]);
  return rows[row] as T[];
}

function put<T>(row: (T | null)[], column: number, value: T | null): void {
  while (row.length < column) row.push(null);
  row[column] = value;
}

/** Formats of the blank cells before a filled one come with it, so that all layers keep one shape. */
function fillFormats(
  row: (string | null)[],
  styles: readonly (string | null)[],
  column: number,
): void {
  for (let at = row.length; at <= column; at += 1) row.push(styles[at] ?? null);
}

/** Merged ranges of a worksheet. */
export function readMerges(worksheet: Worksheet): readonly Rectangle[] {
  const list = childElement(worksheet.root, 'mergeCells');
  const merges: Rectangle[] = [];
  for (const element of list ? childElements(list, 'mergeCell') : []) {
    const area = parseRange(attributeOf(element, 'ref') ?? '');
    if (area) merges.push(area);
  }
  return merges;
}
