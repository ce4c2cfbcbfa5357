import { rangeAddress } from '../../core/sheet/a1.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import {
  type CellValidation,
  type FormatSnapshot,
  parseSnapshot,
  type ValidationSnapshot,
} from './dressing.ts';
import { rangeOf } from './makeRoom.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type FormatEdit = Extract<Edit, { kind: 'format' }>;

const strategies = ['OVERFLOW', 'WRAP', 'CLIP'] as const;

function toStrategies(names: readonly (readonly string[])[]) {
  const known = SpreadsheetApp.WrapStrategy;
  return names.map((row) =>
    row.map((name) => known[strategies.find((strategy) => strategy === name) ?? 'OVERFLOW']),
  );
}

function restoreLook(range: Range, snapshot: FormatSnapshot): void {
  const { backgrounds, fontColors, fontWeights, fontStyles, fontSizes, wraps } = snapshot;
  if (backgrounds) range.setBackgrounds(backgrounds);
  if (fontColors) range.setFontColors(fontColors);
  if (fontWeights) range.setFontWeights(fontWeights as GoogleAppsScript.Spreadsheet.FontWeight[][]);
  if (fontStyles) range.setFontStyles(fontStyles as GoogleAppsScript.Spreadsheet.FontStyle[][]);
  if (fontSizes) range.setFontSizes(fontSizes);
  if (wraps) range.setWrapStrategies(toStrategies(wraps));
}

/** Takes away the colour rules of exactly this area. */
function removeRules(sheet: Sheet, area: string): void {
  const kept = sheet.getConditionalFormatRules().filter((rule) => {
    const ranges = rule.getRanges().map((range) => range.getA1Notation());
    return !(ranges.length === 1 && ranges[0] === area);
  });
  sheet.setConditionalFormatRules(kept);
}

function restoreFormat(sheet: Sheet, edit: FormatEdit, snapshot: FormatSnapshot): void {
  const range = rangeOf(sheet, edit.area);
  restoreLook(range, snapshot);
  if (snapshot.numberFormats) range.setNumberFormats(snapshot.numberFormats);
  snapshot.widths?.forEach((width, at) => {
    sheet.setColumnWidths(edit.area.left + at + 1, 1, width);
  });
  if (snapshot.ruled) removeRules(sheet, rangeAddress(edit.area));
}

function toRule(validation: CellValidation) {
  if (!validation) return null;
  const criteria = new Map(Object.entries(SpreadsheetApp.DataValidationCriteria));
  const criterion = criteria.get(validation.criterion);
  if (criterion === undefined || typeof criterion === 'string') return null;
  return SpreadsheetApp.newDataValidation()
    .withCriteria(criterion, [...validation.values])
    .setAllowInvalid(validation.allowInvalid)
    .build();
}

/** Puts back what an inverse edit remembers; false when it remembers nothing. */
export function restoreDressing(sheet: Sheet, edit: Edit): boolean {
  if (edit.kind === 'format') {
    const snapshot = parseSnapshot<FormatSnapshot>(edit.restore, 'ruled');
    if (snapshot) restoreFormat(sheet, edit, snapshot);
    return snapshot !== null;
  }
  if (edit.kind !== 'validation') return false;
  const snapshot = parseSnapshot<ValidationSnapshot>(edit.restore, 'validations');
  if (!snapshot) return false;
  const rules = snapshot.validations.map((row) => row.map(toRule));
  rangeOf(sheet, edit.area).setDataValidations(
    rules as GoogleAppsScript.Spreadsheet.DataValidation[][],
  );
  return true;
}
