import { joinedGroups } from '../statistics/joinedGroups.ts';
import { foldText } from '../vocabulary/normaliseText.ts';
import type { WorkEntry } from './readWorklog.ts';

/** A problem that came back. */
export interface RepeatedProblem {
  /** As it was worded first. */
  readonly problem: string;
  readonly times: number;
  /** Last day it came up; null where no day is known. */
  readonly lastOn: number | null;
  /** Hours it took in all. */
  readonly hours: number;
  /** In the order of the rows. */
  readonly entries: readonly WorkEntry[];
}

/** A wording for comparing: case, accents, punctuation and spaces do not matter. */
function wordingKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What an entry has in common with others of the same problem: its row, its wording, what it repeats. */
function tiesOf(entry: WorkEntry, rowOfId: ReadonlyMap<string, number>): readonly string[] {
  const { row, problem, repeatOf } = entry;
  const wording = wordingKey(problem ?? '');
  const repeated = (repeatOf ?? '')
    .split(/[,;\n]/)
    .map(wordingKey)
    .filter((key) => key !== '')
    .map((key) => {
      const target = rowOfId.get(key);
      return target === undefined ? `problem ${key}` : `row ${target}`;
    });
  return [`row ${row}`, ...(wording === '' ? [] : [`problem ${wording}`]), ...repeated];
}

function problemOf(entries: readonly WorkEntry[]): RepeatedProblem[] {
  const named = entries.find(({ problem }) => problem !== null)?.problem;
  const problem = named ?? entries.find(({ repeatOf }) => repeatOf !== null)?.repeatOf ?? null;
  if (problem === null) return [];
  const days = entries.flatMap(({ date }) => (date === null ? [] : [date]));
  const lastOn = days.length === 0 ? null : days.reduce((last, day) => Math.max(last, day));
  const hours = entries.reduce((sum, entry) => sum + (entry.hours ?? 0), 0);
  return [{ problem, times: entries.length, lastOn, hours, entries }];
}

/**
 * Problems that came up at least so often, most often first. Rows belong together when their problem is worded alike
 * (case, accents and punctuation aside) or when one names the id or the problem of the other as what it repeats;
 * chains and circles are one problem. Time grows with the rows.
 */
export function repeatIssues(
  entries: readonly WorkEntry[],
  least: number,
): readonly RepeatedProblem[] {
  const rowOfId = new Map<string, number>();
  for (const { id, row } of entries) {
    const key = wordingKey(id ?? '');
    if (key !== '' && !rowOfId.has(key)) rowOfId.set(key, row);
  }
  return joinedGroups(entries, (entry) => tiesOf(entry, rowOfId))
    .filter((own) => own.length >= least)
    .flatMap(problemOf)
    .sort((a, b) => b.times - a.times || (b.lastOn ?? 0) - (a.lastOn ?? 0) || b.hours - a.hours);
}
