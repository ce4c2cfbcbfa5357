import type { Edit, Look, ValidationRule } from '../../core/sheet/edit.ts';
import type { Rectangle } from '../../core/sheet/grid.ts';
import { writeChart } from './charts.ts';
import { looks } from './looks.ts';
import { rangeOf } from './makeRoom.ts';
import { restoreDressing } from './restoreDressing.ts';
import { writeSparklines } from './sparklines.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type FormatEdit = Extract<Edit, { kind: 'format' }>;

/** Pixels of a column that shows so many digits of the standard font. */
function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 12);
}

function numberRule(
  builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  minimum?: number,
  maximum?: number,
) {
  if (minimum !== undefined && maximum !== undefined) {
    return builder.requireNumberBetween(minimum, maximum);
  }
  return minimum !== undefined
    ? builder.requireNumberGreaterThanOrEqualTo(minimum)
    : builder.requireNumberLessThanOrEqualTo(maximum ?? 0);
}

function writeValidation(range: Range, rule: ValidationRule | null): void {
  if (rule === null) {
    range.clearDataValidations();
    return;
  }
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!rule.strict);
  if (rule.type === 'list') builder.requireValueInList([...rule.values], true);
  else if (rule.type === 'number') numberRule(builder, rule.minimum, rule.maximum);
  else builder.requireDate();
  range.setDataValidation(builder.build());
}

function writeLook(range: Range, look: Look): void {
  const { fill, font, bold, italic, size, wrap } = looks[look];
  if (fill !== undefined) range.setBackground(fill);
  if (font !== undefined) range.setFontColor(font);
  if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
  if (italic !== undefined) range.setFontStyle(italic ? 'italic' : 'normal');
  if (size !== undefined) range.setFontSize(size);
  if (wrap !== undefined) range.setWrap(wrap);
}

function writeFormat(sheet: Sheet, { area, look, numberFormat, width }: FormatEdit): void {
  const range = rangeOf(sheet, area);
  if (look) writeLook(range, look);
  if (numberFormat !== undefined) range.setNumberFormat(numberFormat);
  if (width !== undefined) {
    sheet.setColumnWidths(area.left + 1, area.right - area.left + 1, columnPixels(width));
  }
}

function writeFilter(sheet: Sheet, area: Rectangle | null): void {
  sheet.getFilter()?.remove();
  if (area) rangeOf(sheet, area).createFilter();
}

/** Makes one edit that is neither a cell, a sheet nor a record; colour rules are written by `writeRules`. */
export function writeDressing(sheet: Sheet, edit: Edit): void {
  if (restoreDressing(sheet, edit)) return;
  if (edit.kind === 'chart') writeChart(sheet, edit);
  else if (edit.kind === 'sparklines') writeSparklines(sheet, edit);
  else if (edit.kind === 'validation') writeValidation(rangeOf(sheet, edit.area), edit.rule);
  else if (edit.kind === 'format') writeFormat(sheet, edit);
  else if (edit.kind === 'filter') writeFilter(sheet, edit.area);
  else if (edit.kind === 'select') rangeOf(sheet, edit.area).activate();
  else if (edit.kind === 'freeze') {
    makeRoomForFreeze(sheet, edit.rows, edit.columns);
    sheet.setFrozenRows(edit.rows);
    sheet.setFrozenColumns(edit.columns);
  }
}

/** Sheets refuses to freeze every row or every column there is. */
function makeRoomForFreeze(sheet: Sheet, rows: number, columns: number): void {
  rangeOf(sheet, { top: rows, left: columns, bottom: rows, right: columns });
}
