import type { KeyResultStanding } from '../okr/keyResultStandings.ts';
import type { CycleObjective, CycleSheets } from './cycleSheets.ts';
import { type CyclePeriod, commonPeriod } from './nextPeriod.ts';

export function isOpen({ keyResult }: KeyResultStanding): boolean {
  return keyResult.values.closedAs === null;
}

/** When an objective is due: its own date, else the last of its key results; null where one of them has none. */
export function objectiveDueDate({ objective, keyResults }: CycleObjective): number | null {
  if (objective.values.dueDate !== null) return objective.values.dueDate;
  let last: number | null = null;
  for (const { dueDate } of keyResults) {
    if (dueDate === null) return null;
    if (last === null || dueDate > last) last = dueDate;
  }
  return last;
}

/** Open work that is due on one day. */
export interface DueWork {
  /** Day serial. */
  readonly day: number;
  readonly keyResults: number;
  readonly objectives: number;
}

/** How much open work is due on which day, the earliest day first; undated work is left out. */
export function openWork({ keyResults, objectives }: CycleSheets): readonly DueWork[] {
  const counts = new Map<number, { keyResults: number; objectives: number }>();
  const add = (day: number | null, what: 'keyResults' | 'objectives') => {
    if (day === null) return;
    const count = counts.get(day) ?? { keyResults: 0, objectives: 0 };
    count[what] += 1;
    counts.set(day, count);
  };
  for (const each of keyResults) if (isOpen(each)) add(each.dueDate, 'keyResults');
  for (const each of objectives)
    if (each.objective.values.closedAs === null) add(objectiveDueDate(each), 'objectives');
  return [...counts].map(([day, count]) => ({ day, ...count })).sort((a, b) => a.day - b.day);
}

/** The cycle that is over: the period most closed key results share, and how many are closed. */
export function closedPeriod({ keyResults }: CycleSheets): {
  readonly period: CyclePeriod | null;
  readonly count: number;
} {
  const closed = keyResults.filter((each) => !isOpen(each));
  return { period: commonPeriod(closed), count: closed.length };
}
