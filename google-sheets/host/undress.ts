import type { Edit } from '../../core/sheet/edit.ts';
import type { Rectangle } from '../../core/sheet/grid.ts';
import type { FormulaLocale } from '../cells/formulaLocale.ts';
import { areaOf } from './areaOf.ts';
import { ownRulesBy } from './colourRules.ts';
import { compactGrid } from './compactGrid.ts';
import {
  type CellValidation,
  columnWidths,
  type FormatSnapshot,
  snapshotLook,
  type ValidationSnapshot,
} from './dressing.ts';
import { makeRoom } from './makeRoom.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FormatEdit = Extract<Edit, { kind: 'format' }>;
type ValidationEdit = Extract<Edit, { kind: 'validation' }>;

function around(areas: readonly Rectangle[]): Rectangle | null {
  return areas.reduce<Rectangle | null>(
    (block, { top, left, bottom, right }) => ({
      top: Math.min(block?.top ?? top, top),
      left: Math.min(block?.left ?? left, left),
      bottom: Math.max(block?.bottom ?? bottom, bottom),
      right: Math.max(block?.right ?? right, right),
    }),
    null,
  );
}

/** The part of a block's grid that lies in the area, as one cell where all are alike. */
function cut<T>(rows: readonly (readonly T[])[], block: Rectangle, area: Rectangle): T[][] {
  const inside = rows
    .slice(area.top - block.top, area.bottom - block.top + 1)
    .map((row) => row.slice(area.left - block.left, area.right - block.left + 1));
  return compactGrid(inside);
}

function blockRange(sheet: Sheet, block: Rectangle) {
  makeRoom(sheet, block);
  const { top, left, bottom, right } = block;
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** Snapshots for all format edits of a sheet out of one block: at most eight calls, and one a column for widths. */
function undressFormats(
  sheet: Sheet,
  edits: readonly FormatEdit[],
  formulas: FormulaLocale,
): Map<Edit, Edit[]> {
  const block = around(edits.map(({ area }) => area));
  const undone = new Map<Edit, Edit[]>();
  if (!block) return undone;
  const range = blockRange(sheet, block);
  const look = edits.some((edit) => edit.look) ? snapshotLook(range) : null;
  const formats = edits.some((edit) => edit.numberFormat !== undefined)
    ? range.getNumberFormats()
    : [];
  const rules = edits.some((edit) => edit.conditional) ? ownRulesBy(sheet, formulas) : () => [];
  for (const edit of edits) {
    const { area, sheet: name } = edit;
    const looks = edit.look
      ? Object.entries(look ?? {}).map(([key, rows]) => [key, cut<unknown>(rows, block, area)])
      : [];
    const snapshot: FormatSnapshot = {
      ...Object.fromEntries(looks),
      ...(edit.numberFormat === undefined ? {} : { numberFormats: cut(formats, block, area) }),
      ...(edit.width === undefined ? {} : { widths: columnWidths(sheet, area.left, area.right) }),
      of: 'format',
    };
    const restore = JSON.stringify(snapshot);
    const conditional = edit.conditional && rules(area);
    undone.set(edit, [{ kind: 'format', sheet: name, area, conditional, restore }]);
  }
  return undone;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function toValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): CellValidation {
  if (!rule) return null;
  return {
    criterion: String(rule.getCriteriaType()),
    values: rule.getCriteriaValues().filter(isPlain),
    allowInvalid: rule.getAllowInvalid(),
  };
}

function undressValidations(sheet: Sheet, edits: readonly ValidationEdit[]): Map<Edit, Edit[]> {
  const block = around(edits.map(({ area }) => area));
  if (!block) return new Map();
  const rules = blockRange(sheet, block)
    .getDataValidations()
    .map((row) => row.map(toValidation));
  return new Map(
    edits.map((edit) => {
      const snapshot: ValidationSnapshot = { validations: cut(rules, block, edit.area) };
      return [edit, [{ ...edit, rule: null, restore: JSON.stringify(snapshot) }]] as const;
    }),
  );
}

function undressSheet(
  sheet: Sheet,
  edits: readonly Edit[],
  formulas: FormulaLocale,
): Map<Edit, Edit[]> {
  const undone = new Map<Edit, Edit[]>();
  for (const edit of edits) {
    if (edit.kind === 'freeze') {
      const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      undone.set(edit, [{ ...edit, rows, columns }]);
    } else if (edit.kind === 'filter') {
      const range = sheet.getFilter()?.getRange();
      undone.set(edit, [{ ...edit, area: range ? areaOf(range) : null }]);
    }
  }
  const formats = edits.filter((edit): edit is FormatEdit => edit.kind === 'format');
  const validations = edits.filter((edit): edit is ValidationEdit => edit.kind === 'validation');
  return new Map([
    ...undone,
    ...undressFormats(sheet, formats, formulas),
    ...undressValidations(sheet, validations),
  ]);
}

/** What puts back the looks, lists, freezes and filters the edits are about to change, by edit. */
export function undressEdits(
  sheets: ReadonlyMap<string, Sheet>,
  edits: readonly Edit[],
  formulas: FormulaLocale,
): ReadonlyMap<Edit, readonly Edit[]> {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) {
    if (!('sheet' in edit) || edit.kind === 'cell' || edit.kind === 'sheet') continue;
    bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
  }
  const undone = new Map<Edit, readonly Edit[]>();
  for (const [name, list] of bySheet) {
    const sheet = sheets.get(name);
    for (const [edit, inverse] of sheet ? undressSheet(sheet, list, formulas) : [])
      undone.set(edit, inverse);
  }
  return undone;
}
