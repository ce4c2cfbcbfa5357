import { missingWords, wordKey } from '../../vocabulary/wordSets.ts';
import { type Cell, errorValues, isBlank, isErrorCell } from '../cell.ts';

const missingSign = /^(?:[-–—−_/.]{1,4}|…|\?{1,3}|n\s?\/\s?a|k\.\s?a\.?)$/i;

/** True for a cell that says on purpose that there is no value: blank, "n/a", "–", "tbd", in any known language. */
export function isMissing(cell: Cell | undefined): boolean {
  if (isBlank(cell)) return true;
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  if (text.length > 40) return false;
  return missingSign.test(text) || missingWords.has(wordKey(text));
}

/** The error a cell holds, as a value or as the text an export left of it (`#DIV/0!`); null when it holds none. */
export function errorOf(cell: Cell | undefined): string | null {
  if (isErrorCell(cell)) return cell.error;
  if (typeof cell !== 'string') return null;
  const text = cell.trim().toUpperCase();
  return errorValues.find((error) => error === text) ?? null;
}
