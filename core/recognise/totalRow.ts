import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import type { SheetView } from './sheetView.ts';

/** True for a row that sums up others: its first filled cell is "Total", "Average" or the like. */
export function isTotalRow(view: SheetView, row: number): boolean {
  const first = (view.texts[row] ?? []).find((text) => text !== '');
  return first !== undefined && first.length <= 30 && totalWords.has(wordKey(first));
}
