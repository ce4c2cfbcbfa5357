import { cellAddress, rangeAddress } from '../../core/sheet/a1.ts';
import { isBlank } from '../../core/sheet/cell.ts';
import type { CellEdit, Edit, ValidationRule } from '../../core/sheet/edit.ts';
import { isRespelling } from '../../core/sheet/isRespelling.ts';
import type { CellChange, ChangeKind } from '../cellChange.ts';
import { cellText } from './cellText.ts';

/** True for a cell that was blank and stays so: it is written with its row, and nobody sees a difference. */
export function staysBlank(edit: Edit): boolean {
  if (edit.kind !== 'cell') return false;
  return [edit.before, edit.after].every(
    ({ value, formula }) => isBlank(value) && formula === null,
  );
}

function changeKind({ before, after }: CellEdit): ChangeKind {
  if (isBlank(after.value) && after.formula === null) return 'clears';
  if (isBlank(before.value) && before.formula === null) return 'fills';
  const [old, next] = [before.formula, after.formula];
  return old !== null && next !== null && isRespelling(old, next) ? 'respells' : 'replaces';
}

/** A cell edit as the preview shows it: old → new, with the formula that is written. */
export function cellChange(edit: CellEdit): CellChange {
  const { sheet, row, column, before, after } = edit;
  return {
    sheet,
    cell: cellAddress(row, column),
    kind: changeKind(edit),
    before: before.formula ?? cellText(before.value, after.format),
    after: cellText(after.value, after.format),
    formula: after.formula,
  };
}

function ruleWords(rule: ValidationRule): string {
  if (rule.type === 'list') return `a list of choices (${rule.values.join(', ')})`;
  if (rule.type === 'date') return 'a date check';
  const { minimum, maximum } = rule;
  if (minimum === undefined) return `a number check (at most ${maximum})`;
  return maximum === undefined
    ? `a number check (at least ${minimum})`
    : `a number check (${minimum} to ${maximum})`;
}

function formatWords(edit: Extract<Edit, { kind: 'format' }>): string {
  const parts = [
    edit.look === undefined ? '' : `the ${edit.look} style`,
    edit.numberFormat === undefined ? '' : `the number format ${edit.numberFormat}`,
    edit.conditional && edit.conditional.length > 0 ? 'colours by status' : '',
    edit.width === undefined ? '' : 'a column width',
  ].filter(Boolean);
  return parts.join(', ');
}

/** A sentence for an edit that is no cell; empty for cells and selections, which change nothing else. */
export function otherChange(edit: Edit): string {
  switch (edit.kind) {
    case 'sheet':
      return `${edit.action === 'add' ? 'Adds' : 'Removes'} the sheet "${edit.sheet}".`;
    case 'validation': {
      const place = `${edit.sheet}!${rangeAddress(edit.area)}`;
      return edit.rule
        ? `Adds ${ruleWords(edit.rule)} to ${place}.`
        : `Removes the input check from ${place}.`;
    }
    case 'format': {
      const words = formatWords(edit);
      return words === '' ? '' : `Sets ${words} on ${edit.sheet}!${rangeAddress(edit.area)}.`;
    }
    case 'freeze':
      return `Keeps ${edit.rows} rows and ${edit.columns} columns of "${edit.sheet}" in view when scrolling.`;
    case 'filter':
      return edit.area
        ? `Puts a filter on ${edit.sheet}!${rangeAddress(edit.area)}.`
        : `Removes the filter of "${edit.sheet}".`;
    case 'chart':
      return edit.after
        ? `Draws the chart "${edit.after.title}" on ${edit.sheet}!${rangeAddress(edit.after.anchor)}.`
        : `Removes the chart "${edit.before?.title ?? edit.name}" from "${edit.sheet}".`;
    case 'sparklines':
      return edit.after.length > 0
        ? `Shows the course of ${edit.after.length} rows of numbers of "${edit.sheet}" in small.`
        : `Removes small lines from "${edit.sheet}".`;
    case 'record':
      return 'Remembers its own notes about this in the workbook.';
    case 'cell':
    case 'select':
      return '';
  }
}
