import { cellEditsBySheet } from '../../core/sheet/cellEditsBySheet.ts';
import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import type { Rectangle } from '../../core/sheet/grid.ts';
import type { FormattedCell, WorkbookState } from '../../core/sheet/judgeEdits.ts';
import { isSparklineFormula } from '../../core/sheet/sparkline.ts';
import { type FormulaLocale, formulaLocale } from '../cells/formulaLocale.ts';
import { readCell } from '../cells/readCell.ts';
import { spreadsheetClock } from '../cells/spreadsheetClock.ts';
import type { WallClock } from '../cells/wallClock.ts';
import { cannotWrite } from './cannotWrite.ts';
import { formatOf } from './readWorkbook.ts';
import { readRecord } from './records.ts';
import { cellsTaken } from './sparklines.ts';
import { undressEdits } from './undress.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const blank: FormattedCell = { value: null, formula: null, format: null };

/** The smallest block around the edits, within what the sheet has; null when nothing of it is there yet. */
function blockAround(edits: readonly CellEdit[], sheet: Sheet): Rectangle | null {
  const first = edits[0];
  if (!first) return null;
  let { row: top, row: bottom, column: left, column: right } = first;
  for (const { row, column } of edits) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  bottom = Math.min(bottom, sheet.getMaxRows() - 1);
  right = Math.min(right, sheet.getMaxColumns() - 1);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

interface Reader {
  readonly clock: WallClock;
  readonly formulas: FormulaLocale;
}

type CellTable = (row: number, column: number) => FormattedCell;

/** Reads the block in two calls, three when a number format is to change and must be known for undo. */
function readBlock(sheet: Sheet, edits: readonly CellEdit[], reader: Reader): CellTable {
  const area = blockAround(edits, sheet);
  if (!area) return () => blank;
  const { top, left, bottom, right } = area;
  const range = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const wantsFormats = edits.some(({ after }) => after.format !== undefined);
  const formats = wantsFormats ? range.getNumberFormats() : null;
  return (row, column) => {
    const [down, across] = [row - top, column - left];
    const value = values[down]?.[across];
    if (value === undefined) return blank;
    const formula = formulas[down]?.[across] ?? '';
    return {
      value: readCell(value, reader.clock),
      formula: formula === '' ? null : reader.formulas.toCanonical(formula),
      format: formatOf(formats?.[down]?.[across] ?? ''),
    };
  };
}

function filledCells(sheet: Sheet): number {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values: unknown[][] = range.getValues();
  return values
    .flatMap((row, at) =>
      row.map((value, column) => {
        const formula = formulas[at]?.[column] ?? '';
        return !isSparklineFormula(formula) && (value !== '' || formula !== '');
      }),
    )
    .filter(Boolean).length;
}

function isProtected(sheet: Sheet): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.canEdit());
}

/** Names of the sheets the edits change that this user may not change. */
function protectedSheets(
  sheets: ReadonlyMap<string, Sheet>,
  edits: readonly Edit[],
): ReadonlySet<string> {
  const changed = new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  const shut = [...changed].filter((name) => {
    const sheet = sheets.get(name);
    return sheet !== undefined && isProtected(sheet);
  });
  return new Set(shut);
}

function recordsFor(spreadsheet: Spreadsheet, edits: readonly Edit[]): Map<string, string | null> {
  const keys = edits.flatMap((edit) => (edit.kind === 'record' ? [edit.key] : []));
  const wanted = new Set([formulaRegisterKey, ...keys]);
  return new Map([...wanted].map((key) => [key, readRecord(spreadsheet, key)] as const));
}

/**
 * What the edits must be judged by, as it is at this moment; sheets the edits do not touch are not read. Cells are
 * read last, so that as little time as possible passes before they are written.
 */
export function rereadState(spreadsheet: Spreadsheet, edits: readonly Edit[]): WorkbookState {
  const reader = {
    clock: spreadsheetClock(),
    formulas: formulaLocale(spreadsheet.getSpreadsheetLocale()),
  };
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet] as const));
  const records = recordsFor(spreadsheet, edits);
  const shut = protectedSheets(sheets, edits);
  const undress = undressEdits(sheets, edits, reader.formulas);
  const tables = new Map<string, CellTable>();
  for (const [name, cells] of cellEditsBySheet(edits)) {
    const sheet = sheets.get(name);
    if (sheet) tables.set(name, readBlock(sheet, cells, reader));
  }
  return {
    hasSheet: (name) => sheets.has(name),
    filledCells: (name) => {
      const sheet = sheets.get(name);
      return sheet ? filledCells(sheet) : 0;
    },
    cell: (name, row, column) => tables.get(name)?.(row, column) ?? blank,
    record: (key) => records.get(key) ?? null,
    undress: (edit) => undress.get(edit) ?? [],
    cannot: (edit) =>
      cannotWrite(edit) ?? ('sheet' in edit ? cellsTaken(sheets.get(edit.sheet), edit) : null),
    closed: (name) => (shut.has(name) ? 'a protected sheet' : null),
  };
}
