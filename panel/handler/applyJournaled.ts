import type { Edit, Needs, Receipt } from '../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import { type JournalEntry, journalKey, withJournal } from '../../core/tracker/journal.ts';
import { after, type Maybe } from './maybe.ts';
import type { Session } from './session.ts';

const needs: Needs = { sheets: [], records: [journalKey, formulaRegisterKey] };

function applyAny(edits: readonly Edit[], { host }: Session): Maybe<Receipt | null> {
  return edits.length === 0 ? null : host.apply(edits);
}

/**
 * Applies a plan with a journal in the workbook while it is under way, so that work that breaks off half way can
 * be finished or taken back; hosts that write a plan whole need none. The receipt is that of the plan alone.
 */
export function applyJournaled(
  edits: readonly Edit[],
  entry: JournalEntry,
  session: Session,
): Maybe<Receipt> {
  if (session.host.isAtomic) return session.host.apply(edits);
  return after(session.host.read(needs), ({ records }) => {
    const { begin, work, end } = withJournal(edits, entry, records);
    return after(applyAny(begin, session), () =>
      after(session.host.apply(work), (receipt) => after(applyAny(end, session), () => receipt)),
    );
  });
}
