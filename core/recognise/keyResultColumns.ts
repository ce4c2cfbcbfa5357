import type { HeaderCell } from './headerCell.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** Ours: half of the filled cells hold several key results. */
const severalShare = 0.5;

const itemStart = /^\s*(?:[-–—•*▪●◦]|\(?\d{1,2}[.)]|(?:KR|RC)\s?\d)/i;

function holdsSeveral(text: string): boolean {
  const labels = text.match(/\b(?:KR|RC|КР)\s?-?\d/gi) ?? [];
  if (labels.length >= 2) return true;
  if ((text.match(/[•▪●◦]/g) ?? []).length >= 2) return true;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length >= 2 && lines.filter((line) => itemStart.test(line)).length >= 2;
}

function severalInCell(view: SheetView, column: number, rows: readonly number[]): boolean {
  const texts = rows.map((row) => textAt(view, row, column)).filter((text) => text !== '');
  return texts.length > 0 && texts.filter(holdsSeveral).length >= texts.length * severalShare;
}

function isNumberedKeyResult({ text, matches }: HeaderCell): boolean {
  const score = matches.find(({ role }) => role === 'keyResult')?.score ?? 0;
  return score >= 0.6 && /\d/.test(text) && matches[0]?.role === 'keyResult';
}

/**
 * Columns of key results where an objective has several on its row: KR1, KR2, … each in a column, or
 * one column whose cells hold several. Null when key results stand one a row.
 */
export function keyResultColumns(
  view: SheetView,
  cells: readonly HeaderCell[],
  body: { readonly rows: readonly number[]; readonly keyResult: number | undefined },
): readonly number[] | null {
  const numbered = cells.filter(isNumberedKeyResult).map(({ column }) => column);
  if (numbered.length >= 2) return numbered;
  const { keyResult, rows } = body;
  return keyResult !== undefined && severalInCell(view, keyResult, rows) ? [keyResult] : null;
}
