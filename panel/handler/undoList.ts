import type { Edit } from '../../core/sheet/edit.ts';
import type { Memory } from './session.ts';

/** One applied plan with the edits that take it back. */
export interface UndoEntry {
  readonly title: string;
  readonly inverse: readonly Edit[];
}

const key = 'undo';

/** Ours: more steps than anybody takes back, few enough to keep in a page. */
const longest = 20;

function readList(memory: Memory): readonly UndoEntry[] {
  const text = memory.read(key);
  return text === null ? [] : (JSON.parse(text) as readonly UndoEntry[]);
}

/** Title of what undo would take back; null when there is nothing. */
export function nextUndo(memory: Memory): string | null {
  const list = readList(memory);
  return list[list.length - 1]?.title ?? null;
}

/** Remembers how to take an applied plan back; one without inverse edits leaves nothing to undo. */
export function pushUndo(memory: Memory, entry: UndoEntry): void {
  if (entry.inverse.length === 0) return;
  memory.write(key, JSON.stringify([...readList(memory), entry].slice(-longest)));
}

/** The newest entry, which stays until `dropUndo`. */
export function peekUndo(memory: Memory): UndoEntry | null {
  const list = readList(memory);
  return list[list.length - 1] ?? null;
}

/** Forgets the newest entry. */
export function dropUndo(memory: Memory): void {
  const rest = readList(memory).slice(0, -1);
  memory.write(key, rest.length === 0 ? null : JSON.stringify(rest));
}
