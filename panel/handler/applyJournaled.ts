import type { Edit } from '../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import { type JournalEntry, journalKey, withJournal } from '../../core/tracker/journal.ts';
import { undoEdit, undoKey } from '../../core/tracker/undoRecord.ts';
import { applyInParts, type StoppableReceipt } from './applyInParts.ts';
import type { Maybe } from './maybe.ts';
import type { Session } from './session.ts';

/** Records that tell of the work itself: which plan is under way, how the last one is taken back, whose formulas. */
export const workRecords: readonly string[] = [journalKey, undoKey, formulaRegisterKey];

/** True for a note of the work itself, which is no change of the user's. */
export function isWorkRecord(edit: Edit): boolean {
  return edit.kind === 'record' && workRecords.includes(edit.key);
}

/** The command a plan comes from, and what the work records held when it was made. */
export interface Work extends JournalEntry {
  /** True where the same options give the same plan again, so that work that breaks off can be finished. */
  readonly restartable: boolean;
  readonly records: Readonly<Record<string, string>>;
}

/**
 * Applies a plan in one go with the host: first a journal in the workbook, so that work that breaks off half way can
 * be finished or taken back; then the plan; then how it is taken back later, and the journal away. Hosts that write
 * a plan whole and keep their own undo need none of it.
 */
export function applyJournaled(
  edits: readonly Edit[],
  { records, restartable, ...entry }: Work,
  session: Session,
): Maybe<StoppableReceipt> {
  if (session.host.isAtomic || edits.length === 0) return session.host.apply(edits);
  const undo = undoEdit(edits, { ...entry, restartable }, records);
  if (!restartable) return applyInParts([...edits, undo], session);
  const { begin, work, end } = withJournal(edits, entry, records);
  return applyInParts([...begin, ...work, undo, ...end], session);
}
