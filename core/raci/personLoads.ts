import type { RaciMatrix } from './model.ts';

/** What one person carries. */
export interface PersonLoad {
  /** Index of the person in the matrix. */
  readonly person: number;
  /** Tasks in which the person holds each letter; letters never held are absent. */
  readonly counts: Readonly<Record<string, number>>;
  /** Tasks in which the person holds any letter or code. */
  readonly rows: number;
}

/** The load of every person over all tasks, in sheet order; a combined cell counts for each of its letters. */
export function personLoads({ tasks, people }: RaciMatrix): readonly PersonLoad[] {
  const loads = people.map((_, person) => ({
    person,
    counts: {} as Record<string, number>,
    rows: 0,
  }));
  for (const { duties } of tasks) {
    for (const { person, reading } of duties) {
      const load = loads[person];
      if (!load) continue;
      load.rows++;
      for (const letter of reading.letters) load.counts[letter] = (load.counts[letter] ?? 0) + 1;
    }
  }
  return loads;
}

/** Share of all tasks in which the person holds the letter, 0–1; 0 when there are no tasks. */
export function loadShare(load: PersonLoad, letter: string, tasks: number): number {
  return tasks === 0 ? 0 : (load.counts[letter] ?? 0) / tasks;
}
