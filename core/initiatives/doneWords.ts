import { type Cell, isErrorCell } from '../sheet/cell.ts';
import { readStatus } from '../sheet/values/readStatus.ts';
import { yesOrNo } from '../vocabulary/yesOrNo.ts';

/** A cross, a tick or a written day: how lists say in a column "Done" that a row is. */
const marks = /^\s*(?:[xX×✗✘✓✔☑✅]|\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4})?)\s*$/u;

/**
 * The share done that words in a column of progress tell: 1 for a yes, a cross, a tick, a day or a status of done; 0 for
 * a no or a status of not begun; null for anything else.
 */
export function doneShare(cell: Cell): number | null {
  if (cell === null || isErrorCell(cell) || typeof cell === 'number') return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (marks.test(cell)) return 1;
  const isDone = yesOrNo(cell);
  if (isDone !== null) return isDone ? 1 : 0;
  const meaning = readStatus(cell);
  if (meaning === 'done') return 1;
  return meaning === 'notStarted' ? 0 : null;
}
