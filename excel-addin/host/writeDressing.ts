import type { Edit, Look, ValidationRule } from '../../core/sheet/edit.ts';
import type { Rectangle } from '../../core/sheet/grid.ts';
import { type OwnRule, replaceRules } from './colourRules.ts';
import { looks } from './looks.ts';
import { rangeOf } from './ranges.ts';
import { restoreDressing } from './restoreDressing.ts';

/** Points of a column that shows so many digits of the standard font: seven pixels each and five of padding. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function numberRule(minimum?: number, maximum?: number): Excel.DataValidationRule {
  if (minimum !== undefined && maximum !== undefined) {
    return { decimal: { operator: 'Between', formula1: minimum, formula2: maximum } };
  }
  return minimum !== undefined
    ? { decimal: { operator: 'GreaterThanOrEqualTo', formula1: minimum } }
    : { decimal: { operator: 'LessThanOrEqualTo', formula1: maximum ?? 0 } };
}

function toExcelRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.type === 'list') {
    return { list: { inCellDropDown: true, source: rule.values.join(',') } };
  }
  if (rule.type === 'number') return numberRule(rule.minimum, rule.maximum);
  return { date: { operator: 'GreaterThanOrEqualTo', formula1: '1900-01-01' } };
}

function writeValidation(range: Excel.Range, rule: ValidationRule | null): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (rule === null) return;
  dataValidation.rule = toExcelRule(rule);
  dataValidation.errorAlert = {
    showAlert: rule.strict,
    style: 'Stop',
    title: 'Tandem',
    message:
      rule.type === 'list'
        ? `Choose one of: ${rule.values.join(', ')}.`
        : 'Not a value this column takes.',
  };
}

function writeLook(range: Excel.Range, look: Look): void {
  const { fill, font, bold, italic, size, wrap, top } = looks[look];
  const { format } = range;
  if (fill !== undefined) format.fill.color = fill;
  if (font !== undefined) format.font.color = font;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (wrap !== undefined) format.wrapText = wrap;
  if (top) format.verticalAlignment = 'Top';
}

function writeFormat(range: Excel.Range, edit: Extract<Edit, { kind: 'format' }>): void {
  if (edit.look) writeLook(range, edit.look);
  if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
  if (edit.width !== undefined) range.format.columnWidth = columnPoints(edit.width);
}

function writeFreeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}

function writeFilter(sheet: Excel.Worksheet, area: Rectangle | null): void {
  if (area) sheet.autoFilter.apply(rangeOf(sheet, area));
  else sheet.autoFilter.remove();
}

function select(sheet: Excel.Worksheet, area: Rectangle): void {
  sheet.activate();
  rangeOf(sheet, area).select();
}

/** Queues one edit that is neither a cell, a sheet nor a record; colour rules take the place of Tandem's `own`. */
export function writeDressing(
  sheet: Excel.Worksheet,
  edit: Edit,
  own: readonly OwnRule[] = [],
): void {
  if (edit.kind === 'format' && edit.conditional) {
    replaceRules(rangeOf(sheet, edit.area), own, edit.conditional);
  }
  if (restoreDressing(sheet, edit)) return;
  if (edit.kind === 'validation') writeValidation(rangeOf(sheet, edit.area), edit.rule);
  else if (edit.kind === 'format') writeFormat(rangeOf(sheet, edit.area), edit);
  else if (edit.kind === 'freeze') writeFreeze(sheet, edit.rows, edit.columns);
  else if (edit.kind === 'filter') writeFilter(sheet, edit.area);
  else if (edit.kind === 'select') select(sheet, edit.area);
}
