import type { RowKind, RowRecord } from './classifyRow.ts';
import { isSectionName } from './sheetWords.ts';

/** A row that is a task, with the section it stands under. */
export interface TaskRow {
  readonly record: RowRecord;
  readonly section: string | null;
}

/** Rows up to the legend; a repeated header begins the table again. */
function withoutLegend(records: readonly RowRecord[]): RowRecord[] {
  let open = true;
  return records.filter(({ kind }) => {
    if (kind === 'legend') open = false;
    if (kind === 'header') open = true;
    return open;
  });
}

/** Whether bare rows of this matrix head sections: its first row under the header is one, and tasks follow. */
function headsSections(records: readonly RowRecord[]): boolean {
  const kinds = records
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'blank' && kind !== 'header');
  return kinds[0] === 'bare' && kinds.includes('task');
}

/** Kind of the next row that is not blank, for each row. */
function followers(records: readonly RowRecord[]): (RowKind | null)[] {
  const next: (RowKind | null)[] = [];
  let following: RowKind | null = null;
  for (let index = records.length - 1; index >= 0; index--) {
    next[index] = following;
    const kind = records[index]?.kind ?? 'blank';
    if (kind !== 'blank') following = kind;
  }
  return next;
}

interface Surroundings {
  readonly afterBlank: boolean;
  readonly next: RowKind | null;
  readonly tasksFollow: boolean;
  readonly sectioned: boolean;
  /** True when nearly all tasks begin with a mark or number that this row lacks. */
  readonly unmarked: boolean;
}

/** Marks in front of tasks: "– Plan", "1.2 Plan". */
const taskMark = /^\s*(?:[-–—•*]|\d+[.)])/;

/** Share of tasks with a mark from which a row without one is no task. Ours. */
const markedShare = 0.8;

function usesMarks(records: readonly RowRecord[]): boolean {
  const tasks = records.filter(({ kind }) => kind === 'task');
  return tasks.filter(({ name }) => taskMark.test(name)).length >= markedShare * tasks.length;
}

function resolveBare({ name }: RowRecord, around: Surroundings): 'section' | 'task' | 'note' {
  if (around.next === 'header') return 'section';
  if (!around.tasksFollow) return around.afterBlank ? 'note' : 'task';
  const heads = around.sectioned || around.afterBlank || around.unmarked || isSectionName(name);
  return heads ? 'section' : 'task';
}

/**
 * Tasks among the rows. A bare row is a section when the matrix begins with one, when it stands after a
 * blank row, before a repeated header, without the mark other tasks begin with, or says so ("Phase 2"); at the end it is a note after a blank row;
 * else it is a task nobody was given.
 */
export function resolveRows(all: readonly RowRecord[]): TaskRow[] {
  const records = withoutLegend(all);
  const next = followers(records);
  const sectioned = headsSections(records);
  const marked = usesMarks(records);
  const lastTask = records.reduce((last, { kind }, index) => (kind === 'task' ? index : last), -1);
  const tasks: TaskRow[] = [];
  let section: string | null = null;
  let inNotes = false;
  records.forEach((record, index) => {
    if (record.kind === 'blank') inNotes = true;
    if (record.kind === 'task') inNotes = false;
    if (record.kind === 'task') tasks.push({ record, section });
    if (record.kind === 'section') section = record.name;
    if (record.kind !== 'bare') return;
    const meaning = resolveBare(record, {
      afterBlank: inNotes,
      next: next[index] ?? null,
      tasksFollow: index < lastTask,
      sectioned,
      unmarked: marked && !taskMark.test(record.name),
    });
    if (meaning === 'section') section = record.name;
    if (meaning === 'task') inNotes = false;
    if (meaning === 'task') tasks.push({ record, section });
  });
  return tasks;
}
