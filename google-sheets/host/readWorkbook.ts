import type { Layer, Needs, Reading } from '../../core/sheet/edit.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { type FormulaLocale, formulaLocale } from '../cells/formulaLocale.ts';
import { readCell } from '../cells/readCell.ts';
import { spreadsheetClock } from '../cells/spreadsheetClock.ts';
import type { WallClock } from '../cells/wallClock.ts';
import { areaOf } from './areaOf.ts';
import { readRecord } from './records.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Reader {
  readonly layers: readonly Layer[];
  readonly clock: WallClock;
  readonly formulas: FormulaLocale;
}

/** Number formats that say no more than "as it comes". */
const plainFormats: readonly string[] = ['', 'General', '0.###############'];

/** A format code, or null where it says nothing. */
export function formatOf(format: string): string | null {
  return plainFormats.includes(format) ? null : format;
}

function readSheet(sheet: Sheet, { layers, clock, formulas }: Reader): Grid {
  const range = sheet.getDataRange();
  const canonical = (formula: string) => (formula === '' ? null : formulas.toCanonical(formula));
  return {
    sheet: sheet.getName(),
    top: 0,
    left: 0,
    rows: range.getValues().map((row) => row.map((value: unknown) => readCell(value, clock))),
    ...(layers.includes('formulas')
      ? { formulas: range.getFormulas().map((row) => row.map(canonical)) }
      : {}),
    ...(layers.includes('formats')
      ? { formats: range.getNumberFormats().map((row) => row.map(formatOf)) }
      : {}),
    ...(layers.includes('merges') ? { merges: range.getMergedRanges().map(areaOf) } : {}),
  };
}

/** Reads what is needed: one call a sheet for the values, and one for each layer that was asked for. */
export function readWorkbook({ sheets: names, layers = [], records = [] }: Needs): Reading {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  const all = spreadsheet.getSheets();
  const sheets = names
    ? names.flatMap((name) => all.filter((sheet) => sheet.getName() === name))
    : all.filter((sheet) => !sheet.isSheetHidden());
  const reader = { layers, clock: spreadsheetClock(), formulas: formulaLocale(locale) };
  const found: Record<string, string> = {};
  for (const key of records) {
    const value = readRecord(spreadsheet, key);
    if (value !== null) found[key] = value;
  }
  return {
    grids: sheets.map((sheet) => readSheet(sheet, reader)),
    records: found,
    settings: {
      locale: locale.replace('_', '-'),
      timeZone: spreadsheet.getSpreadsheetTimeZone(),
    },
  };
}
