import type { Edit } from '../sheet/edit.ts';
import { unpackEdits } from '../sheet/unpackEdits.ts';
import { isJournal, type Journal, type JournalEntry, journalOf } from './journal.ts';

/** Key of the record that says how the last change is taken back, also after the panel was closed. */
export const undoKey = 'tandem:undo';

/** Most characters of the record. Ours: with journal, register and mapping within what Sheets keeps in a file. */
export const longestUndo = 16_000;

type Records = Readonly<Record<string, string>>;

/** The last change: what takes it back exactly, or enough to work it out again; one of the two is there. */
export interface LastChange {
  readonly title: string;
  readonly inverse: readonly Edit[] | null;
  readonly journal: Journal | null;
}

/**
 * The edit that keeps how a plan is taken back. The host adds the inverse edits where they are short enough; else
 * the journal, which every change that can be worked out again has, must do. Without either the record only says
 * that what stood there before is no longer the last change.
 */
export function undoEdit(
  edits: readonly Edit[],
  entry: JournalEntry & { readonly restartable: boolean },
  records: Records,
): Edit {
  const { restartable, ...made } = entry;
  const journal = restartable ? journalOf(edits, made) : null;
  const withJournal = JSON.stringify({ title: entry.title, journal });
  const value =
    withJournal.length <= longestUndo ? withJournal : JSON.stringify({ title: entry.title });
  const before = records[undoKey] ?? null;
  return { kind: 'record', key: undoKey, before, value, inverseWithin: longestUndo };
}

/** The last change the workbook knows how to take back; null where there is none. */
export function parseUndo(records: Records): LastChange | null {
  try {
    const value: unknown = JSON.parse(records[undoKey] ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { title, inverse: packed, journal: made } = value as Readonly<Record<string, unknown>>;
    const inverse = unpackEdits(packed);
    const journal = isJournal(made) ? made : null;
    if (typeof title !== 'string' || (!inverse && !journal)) return null;
    return { title, inverse, journal };
  } catch {
    return null;
  }
}
