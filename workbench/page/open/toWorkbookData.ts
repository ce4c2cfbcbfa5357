import {
  BooleanNumber,
  type IResources,
  type IStyleBase,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
} from '@univerjs/core';
import { readMerges } from '../../xlsx/readGrid.ts';
import { listSheets, type SheetEntry } from '../../xlsx/sheets.ts';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';
import { rowsText, type Worksheet } from '../../xlsx/worksheet/worksheet.ts';
import type { XmlElement } from '../../xlsx/xml/element.ts';
import { spareSize } from '../grid/sheetSize.ts';
import { toRange } from './readAreas.ts';
import { type FormulaOptions, readCells, styleId } from './readCells.ts';
import { readColumns } from './readColumns.ts';
import { readConditionalFormats, readRuleStyles } from './readConditionalFormats.ts';
import { readDefinedNames } from './readDefinedNames.ts';
import { fitRows, readRows } from './readRows.ts';
import { readStyles } from './readStyles.ts';
import { readTheme } from './readTheme.ts';
import { readValidations } from './readValidations.ts';
import { readView } from './readView.ts';

/** An opened file as the spreadsheet takes it. */
export interface ShownWorkbook {
  readonly data: IWorkbookData;
  /** Names of the file's sheets by the ids the spreadsheet knows them by. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Sheets whose formulas were too many to be calculated here. */
  readonly valuesOnly: readonly string[];
}

export interface ShowOptions extends FormulaOptions {
  readonly id: string;
  readonly name: string;
}

/** Turns an open file into workbook data: cells, formulas, looks, widths, merged cells, frozen panes. */
export function toWorkbookData(workbook: OpenWorkbook, options: ShowOptions): ShownWorkbook {
  const theme = readTheme(workbook);
  const styles = readStyles(workbook);
  const usualSize = styles[0]?.fs ?? 11;
  const fontSize = (style: number) => styles[style]?.fs ?? usualSize;
  const entries = listSheets(workbook);
  const shown = entries.flatMap((entry, index) => {
    const worksheet = workbook.worksheets.get(entry.part);
    if (!worksheet) return [];
    const id = sheetId(index);
    const cells = readCells(workbook, worksheet, { ...options, fontSize });
    const frame = sheetFrame(worksheet, theme);
    const fitted = fitRows(cells.largestFonts, usualSize);
    frame.rowData = { ...fitted, ...frame.rowData };
    return [
      { id, entry, cells, root: worksheet.root, data: sheetData({ id, entry, cells, frame }) },
    ];
  });
  const ids = entries.map((entry, index) =>
    workbook.worksheets.has(entry.part) ? sheetId(index) : null,
  );
  const data: IWorkbookData = {
    id: options.id,
    name: options.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: Object.fromEntries(styles.map((style, index) => [styleId(index), style])),
    defaultStyle: { vt: VerticalAlign.BOTTOM, ff: styles[0]?.ff, fs: styles[0]?.fs },
    sheetOrder: shown.map(({ id }) => id),
    sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, sheet.data])),
    resources: [
      ...resourcesOf(shown, readRuleStyles(workbook, theme)),
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(readDefinedNames(workbook, ids)) },
    ],
  };
  const valuesOnly = shown.filter(({ cells }) => cells.valuesOnly).map(({ entry }) => entry.name);
  return { data, sheetNames: new Map(shown.map(({ id, entry }) => [id, entry.name])), valuesOnly };
}

function sheetId(index: number): string {
  return `sheet-${index + 1}`;
}

/** Lists and colour rules, as the spreadsheet's plugins store them by sheet. */
function resourcesOf(
  sheets: readonly { readonly id: string; readonly root: XmlElement }[],
  ruleStyles: readonly IStyleBase[],
): IResources {
  const bySheet = (read: (root: XmlElement) => unknown) =>
    JSON.stringify(Object.fromEntries(sheets.map(({ id, root }) => [id, read(root)])));
  const colourRules = (root: XmlElement) => readConditionalFormats(root, ruleStyles);
  return [
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(readValidations) },
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: bySheet(colourRules) },
  ];
}

type Frame = Partial<IWorksheetData>;

function sheetFrame(worksheet: Worksheet, theme: readonly string[]): Frame {
  return {
    ...readView(worksheet.root, theme),
    columnData: readColumns(worksheet.root),
    rowData: readRows(rowsText(worksheet)),
    mergeData: readMerges(worksheet).map(toRange),
  };
}

/** Rows and columns kept free after the last one in use, to type on. */
const spare = { rows: 40, columns: 6 };

function sheetData({
  id,
  entry,
  cells,
  frame,
}: {
  readonly id: string;
  readonly entry: SheetEntry;
  readonly cells: ReturnType<typeof readCells>;
  readonly frame: Frame;
}): Frame {
  return {
    ...frame,
    id,
    name: entry.name,
    hidden: entry.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData: cells.cells,
    rowCount: Math.max(spareSize.rowCount, cells.lastRow + 1 + spare.rows),
    columnCount: Math.max(spareSize.columnCount, cells.lastColumn + 1 + spare.columns),
  };
}
