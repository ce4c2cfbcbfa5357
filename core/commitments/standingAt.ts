import type { RowValues } from '../sheet/table.ts';
import type { CommitmentColumns } from './columns.ts';

/**
 * Where a commitment stands on a day: not made yet, kept, broken, overdue (open after its due date), running (open
 * up to its due date), or unknown (closed without an outcome, or open without a due date).
 */
export type Standing = 'not made' | 'kept' | 'broken' | 'overdue' | 'running' | 'unknown';

/**
 * Where a commitment stood at the end of a day. What was closed later was still open then; on its due date it is
 * in time.
 */
export function standingAt(
  { madeOn, dueDate, kept, closedOn }: RowValues<CommitmentColumns>,
  asOf: number,
): Standing {
  if (madeOn !== null && madeOn > asOf) return 'not made';
  const isOpen = closedOn !== null && closedOn > asOf;
  if (!isOpen && kept === 'yes') return 'kept';
  if (!isOpen && kept === 'no') return 'broken';
  if (!isOpen && closedOn !== null) return 'unknown';
  if (dueDate === null) return 'unknown';
  return dueDate < asOf ? 'overdue' : 'running';
}
