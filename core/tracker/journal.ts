import type { Json } from '../declare/defineCommand.ts';
import type { Edit } from '../sheet/edit.ts';
import {
  formulaRegisterKey,
  formulaSignature,
  parseRegister,
  serialiseRegister,
} from '../sheet/formulaRegister.ts';
import { addedSheets, type PlannedArea, plannedAreas } from './plannedAreas.ts';

/** Key of the record that stands in the workbook while a plan is being written. */
export const journalKey = 'tandem:journal';

/** Most characters of a journal. Ours: well within what every host keeps in one record. */
export const longestJournal = 8000;

/** What is being written: enough to work the same plan out again, however large it is. */
export interface Journal {
  readonly title: string;
  readonly command: string;
  readonly options: Readonly<Record<string, Json>>;
  /** Day serial the plan was made for. */
  readonly today: number | null;
  readonly locale: string | null;
  /** Sheets the plan adds. */
  readonly added: readonly string[];
  /** Where it writes on sheets that were there. */
  readonly areas: readonly PlannedArea[];
  /** What the records the plan changes held before; left out where it changes none. */
  readonly records?: Readonly<Record<string, string | null>>;
}

/** Rows without a change between two rectangles of a journal, from exact to short. Ours: a block and the next header. */
const bridges = [0, 2];

type Records = Readonly<Record<string, string>>;

/** The command a plan comes from, and what it was worked out with. */
export type JournalEntry = Pick<Journal, 'title' | 'command' | 'options' | 'today' | 'locale'>;

/** The journal of a plan; null where it would be too long to keep. */
export function journalOf(edits: readonly Edit[], entry: JournalEntry): Journal | null {
  const changed = edits.flatMap((edit) =>
    edit.kind === 'record' ? [[edit.key, edit.before]] : [],
  );
  const records = changed.length > 0 ? { records: Object.fromEntries(changed) } : {};
  const made = { ...entry, added: addedSheets(edits), ...records };
  const journals = bridges.map((rows) => ({ ...made, areas: plannedAreas(edits, rows) }));
  return journals.find((each) => JSON.stringify(each).length <= longestJournal) ?? null;
}

/** True for what a journal's text holds. */
export function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null) return false;
  const { title, command, options, added, areas } = value as Partial<Journal>;
  const texts = typeof title === 'string' && typeof command === 'string';
  return texts && typeof options === 'object' && Array.isArray(added) && Array.isArray(areas);
}

/** The journal of work that was left half done; null when there is none, or none that can be understood. */
export function parseJournal(records: Records): Journal | null {
  try {
    const value: unknown = JSON.parse(records[journalKey] ?? 'null');
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}

/** The formulas a plan writes, registered before it begins: what is left half done is known to be Tandem's. */
function registerEdit(edits: readonly Edit[], records: Records): Edit[] {
  const before = records[formulaRegisterKey] ?? null;
  const known = parseRegister(before ?? undefined);
  const register = new Set(known);
  for (const edit of edits) {
    if (edit.kind !== 'cell' || edit.after.formula === null) continue;
    register.add(formulaSignature(edit.after.formula, edit.row, edit.column));
  }
  if (register.size === known.size) return [];
  const value = serialiseRegister(register);
  return [{ kind: 'record', key: formulaRegisterKey, before, value, stays: true }];
}

/** A plan with what goes before and after it; hosts write records that stand first before everything else. */
export interface JournaledPlan {
  readonly begin: readonly Edit[];
  readonly work: readonly Edit[];
  readonly end: readonly Edit[];
}

/**
 * A plan with the journal that tells of it while it is under way. Without one where the journal would be too
 * long, or where earlier work is still unfinished, whose journal stays.
 */
export function withJournal(
  edits: readonly Edit[],
  entry: JournalEntry,
  records: Records,
): JournaledPlan {
  const journal = records[journalKey] === undefined ? journalOf(edits, entry) : null;
  if (!journal || edits.length === 0) return { begin: [], work: edits, end: [] };
  const text = JSON.stringify(journal);
  const key = journalKey;
  return {
    begin: [
      { kind: 'record', key, before: null, value: text, stays: true },
      ...registerEdit(edits, records),
    ],
    work: edits,
    end: [{ kind: 'record', key, before: text, value: null, stays: true }],
  };
}

/** The edit that forgets the journal of these records; none without one. */
export function clearJournal(records: Records): Edit[] {
  const before = records[journalKey] ?? null;
  return before === null ? [] : [{ kind: 'record', key: journalKey, before, value: null }];
}
