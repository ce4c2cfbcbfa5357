import { wordsOf } from '../vocabulary/normaliseText.ts';
import { objectiveWords } from '../vocabulary/wordSets.ts';
import { filledColumns, type SheetView, textAt } from './sheetView.ts';
import type { ObjectiveAt } from './table.ts';

/** Rows above a header in which the line with its objective may stand. Ours. */
const titleSearch = 6;

/** True for "Objective 2: …", "O1 - …", "Ziel: …": an objective word, perhaps a number, then a sign or the end. */
export function namesObjective(text: string): boolean {
  const label = /^[^:：.–—-]{1,30}/u.exec(text.replace(/^[\s*#_>]+/u, ''))?.[0] ?? '';
  const words = wordsOf(label).filter((word) => !/^\d+$/.test(word));
  if (/^o\s?\d{1,2}\b/i.test(text)) return true;
  return words.length > 0 && words.length <= 3 && objectiveWords.has(words.join(' '));
}

/** The row above a header that holds the objective of its block; null when there is none. */
export function titleRowAbove(view: SheetView, header: number): number | null {
  for (let row = header - 1; row >= Math.max(0, header - titleSearch); row -= 1) {
    const columns = filledColumns(view, row);
    if (columns.length === 0) continue;
    if (columns.length <= 2 && namesObjective(textAt(view, row, columns[0] ?? 0))) return row;
    if (columns.length > 3) return null;
  }
  return null;
}

/** True where a line of one cell stands directly above the header, blank rows between allowed. */
export function hasLineAbove(view: SheetView, header: number): boolean {
  for (let row = header - 1; row >= Math.max(0, header - 3); row -= 1) {
    if ((view.filled[row] ?? 0) === 1) return true;
    if ((view.filled[row] ?? 0) > 1) return false;
  }
  return false;
}

interface Body {
  readonly rows: readonly number[];
  readonly headers: readonly number[];
  readonly keyResult: number | null;
  readonly objective: number | null;
  readonly parent: number | null;
  /** True where a column tells of each row whether it is an objective or a key result. */
  readonly typed: boolean;
}

function isSectionRow(view: SheetView, row: number, column: number): boolean {
  return (view.filled[row] ?? 0) === 1 && textAt(view, row, column) !== '';
}

function sectionShare(view: SheetView, body: Body): number {
  const { keyResult, rows } = body;
  if (keyResult === null) return 0;
  const filled = rows.filter((row) => textAt(view, row, keyResult) !== '');
  const sections = filled.filter((row, index) => {
    const next = filled[index + 1];
    return (
      isSectionRow(view, row, keyResult) &&
      next !== undefined &&
      !isSectionRow(view, next, keyResult)
    );
  });
  return filled.length === 0 ? 0 : sections.length / filled.length;
}

function columnPlace(view: SheetView, body: Body, objective: number): ObjectiveAt {
  const merged = view.merges.some(
    ({ left, right, top, bottom }) =>
      left <= objective && right >= objective && bottom > top && body.rows.includes(top),
  );
  if (merged) return 'column-merged';
  const { keyResult } = body;
  if (keyResult === null) return 'column';
  const rows = body.rows.filter((row) => textAt(view, row, keyResult) !== '');
  const named = rows.filter((row) => textAt(view, row, objective) !== '');
  return rows.length > 1 && named.length > 0 && named.length <= rows.length * 0.7
    ? 'column-merged'
    : 'column';
}

/** Where the objectives of an OKR table stand. */
export function objectivePlace(view: SheetView, body: Body): ObjectiveAt {
  const { objective, headers, parent } = body;
  if (objective !== null) return columnPlace(view, body, objective);
  if (headers.some((header) => titleRowAbove(view, header) !== null)) return 'title-above';
  if (headers.length > 1 && headers.every((header) => hasLineAbove(view, header)))
    return 'title-above';
  if (sectionShare(view, body) > 0 || body.typed) return 'section-row';
  return parent === null ? 'absent' : 'other-table';
}
