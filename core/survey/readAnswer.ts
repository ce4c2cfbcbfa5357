import { type Cell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { isNoAnswer } from '../vocabulary/answerScales.ts';
import { missingWords, wordKey } from '../vocabulary/wordSets.ts';

/** What one cell answers: a number, a word still to be looked up on a scale, nothing, or something else. */
export type AnswerCell =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'word'; readonly key: string }
  | { readonly is: 'missing' }
  | { readonly is: 'unreadable' };

const missing: AnswerCell = { is: 'missing' };
const unreadable: AnswerCell = { is: 'unreadable' };

/** A number alone or first, with its meaning behind: "4", "4,0", "4 - agree", "4 / 5"; or last in brackets. */
const numberFirst = /^(\d{1,2}(?:[.,]\d+)?)(?:\s*$|\s*[-–—:=).(/|]|\s+\p{L})/u;
const numberLast = /\(\s*(\d{1,2})\s*\)$/;

/** Reads one cell without knowing the scale; a dash, "n/a" and "don't know" are missing. */
export function readAnswer(cell: Cell): AnswerCell {
  if (isBlank(cell)) return missing;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { is: 'number', value: cell } : unreadable;
  if (isErrorCell(cell) || typeof cell === 'boolean') return unreadable;
  const text = cell.trim();
  const key = wordKey(text);
  if (/^[-–—.?/]+$/.test(text) || isNoAnswer(key) || missingWords.has(key)) return missing;
  const digits = numberFirst.exec(text)?.[1] ?? numberLast.exec(text)?.[1];
  if (digits !== undefined) return { is: 'number', value: Number(digits.replace(',', '.')) };
  return key === '' ? unreadable : { is: 'word', key };
}
