import { columnLetters } from '../../../core/issue/describe.ts';
import { quoteSheet } from '../../../core/sheet/a1.ts';
import type { CellEdit, Edit } from '../../../core/sheet/edit.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import { cellAt, gridWidth } from '../../../core/sheet/grid.ts';
import { readGrid } from '../readGrid.ts';
import { findSheet } from '../sheets.ts';
import { addSheet } from './addSheet.ts';
import { applyCell } from './applyCell.ts';
import type { ApplySession, Refusal } from './session.ts';

/** Longest list that can stand in the rule itself (Excel specifications and limits). */
const longestLiteral = 255;

/** Hidden sheet that holds the lists which are too long for that. */
export const listSheet = 'Tandem lists';

/** Source of a list written out in the rule; null when it is too long or holds what such a list cannot say. */
export function literalList(values: readonly string[]): string | null {
  const plain = values.every((value) => value === value.trim() && !/[",\n\r]/.test(value));
  const text = values.join(',');
  return plain && text !== '' && text.length <= longestLiteral ? `"${text}"` : null;
}

/** Source of a list in a column of the hidden sheet: one that holds these values already, else a new one. */
export function rangeList(
  session: ApplySession,
  values: readonly string[],
): { readonly formula: string; readonly inverse: readonly Edit[] } | Refusal {
  const inverse: Edit[] = [];
  if (!findSheet(session.workbook, listSheet)) {
    addSheet(session.workbook, { name: listSheet, hidden: true });
    session.forget();
    inverse.unshift({ kind: 'sheet', sheet: listSheet, action: 'remove' });
  }
  const grid = readGrid(session.workbook, listSheet);
  const column = columnOf(grid, values);
  for (let row = 0; row < values.length; row += 1) {
    if (cellAt(grid, row, column) === values[row]) continue;
    const result = applyCell(session, listEdit(row, column, values[row] ?? ''));
    if ('issue' in result) return result;
    inverse.unshift(...result.inverse);
  }
  const letters = columnLetters(column);
  const formula = `${quoteSheet(listSheet)}!$${letters}$1:$${letters}$${values.length}`;
  return { formula, inverse };
}

function columnOf(grid: Grid, values: readonly string[]): number {
  const width = gridWidth(grid);
  for (let column = 0; column < width; column += 1) {
    const same = values.every((value, row) => cellAt(grid, row, column) === value);
    if (same && cellAt(grid, values.length, column) === null) return column;
  }
  return width;
}

function listEdit(row: number, column: number, value: string): CellEdit {
  const blank = { value: null, formula: null };
  const after = { value, formula: null };
  return { kind: 'cell', sheet: listSheet, row, column, before: blank, after };
}
