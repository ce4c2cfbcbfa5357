import type { Edit } from '../../core/sheet/edit.ts';
import { spreadGrid } from './compactGrid.ts';
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

type Grid<T> = readonly (readonly T[])[];

/** Writes a remembered grid, in the size of the range, where there is one. */
function put<T>(range: Range, grid: Grid<T> | undefined, write: (full: T[][]) => unknown): void {
  if (!grid) return;
  write(spreadGrid(grid, { rows: range.getNumRows(), columns: range.getNumColumns() }));
}

function restoreLook(range: Range, snapshot: FormatSnapshot): void {
  const weights = snapshot.fontWeights as Grid<GoogleAppsScript.Spreadsheet.FontWeight> | undefined;
  const styles = snapshot.fontStyles as Grid<GoogleAppsScript.Spreadsheet.FontStyle> | undefined;
  put(range, snapshot.backgrounds, (full) => range.setBackgrounds(full));
  put(range, snapshot.fontColors, (full) => range.setFontColors(full));
  put(range, weights, (full) => range.setFontWeights(full));
  put(range, styles, (full) => range.setFontStyles(full));
  put(range, snapshot.fontSizes, (full) => range.setFontSizes(full));
  put(range, snapshot.wraps, (full) => range.setWrapStrategies(toStrategies(full)));
  put(range, snapshot.numberFormats, (full) => range.setNumberFormats(full));
}

function restoreFormat(sheet: Sheet, edit: FormatEdit, snapshot: FormatSnapshot): void {
  const range = rangeOf(sheet, edit.area);
  restoreLook(range, snapshot);
  snapshot.widths?.forEach((width, at) => {
    sheet.setColumnWidths(edit.area.left + at + 1, 1, width);
  });
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
    const snapshot = parseSnapshot<FormatSnapshot>(edit.restore, 'of');
    if (snapshot) restoreFormat(sheet, edit, snapshot);
    return snapshot !== null;
  }
  if (edit.kind !== 'validation') return false;
  const snapshot = parseSnapshot<ValidationSnapshot>(edit.restore, 'validations');
  if (!snapshot) return false;
  const range = rangeOf(sheet, edit.area);
  put(range, snapshot.validations, (full) =>
    range.setDataValidations(
      full.map((row) => row.map(toRule)) as GoogleAppsScript.Spreadsheet.DataValidation[][],
    ),
  );
  return true;
}
