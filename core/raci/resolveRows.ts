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
}

function resolveBare({ name }: RowRecord, around: Surroundings): 'section' | 'task' | 'note' {
  if (around.next === 'header') return 'section';
  if (!around.tasksFollow) return around.afterBlank ? 'note' : 'task';
  return around.sectioned || around.afterBlank || isSectionName(name) ? 'section' : 'task';
}

/**
 * Tasks among the rows. A bare row is a section when the matrix begins with one, when it stands after a
 * blank row, before a repeated header, or says so ("Phase 2"); at the end it is a note after a blank row;
 * else it is a task nobody was given.
 */
export function resolveRows(all: readonly RowRecord[]): TaskRow[] {
  const records = withoutLegend(all);
  const next = followers(records);
  const sectioned = headsSections(records);
  const lastTask = records.reduce((last, { kind }, index) => (kind === 'task' ? index : last), -1);
  const tasks: TaskRow[] = [];
  let section: string | null = null;
  records.forEach((record, index) => {
    if (record.kind === 'task') tasks.push({ record, section });
    if (record.kind !== 'bare') return;
    const meaning = resolveBare(record, {
      afterBlank: records[index - 1]?.kind === 'blank',
      next: next[index] ?? null,
      tasksFollow: index < lastTask,
      sectioned,
    });
    if (meaning === 'section') section = record.name;
    if (meaning === 'task') tasks.push({ record, section });
  });
  return tasks;
}
