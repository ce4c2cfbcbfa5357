import type { OwnedRow } from './ownedRows.ts';

/** First and last day of a cycle, as day serials. */
export interface Cycle {
  readonly start: number;
  readonly end: number;
}

/**
 * The cycle that runs today: from the earliest start to the latest due day of the key results that run today, or of
 * the objectives where no key result says. Null where none runs, or the day is unknown.
 */
export function runningCycle(rows: readonly OwnedRow[], today: number | null): Cycle | null {
  if (today === null) return null;
  for (const sort of ['key result', 'objective'] as const) {
    const running = rows.flatMap(({ sort: own, startDate: start, dueDate: end }) => {
      if (own !== sort || start === null || end === null) return [];
      return start <= today && today <= end ? [{ start, end }] : [];
    });
    const [first, ...others] = running;
    if (first === undefined) continue;
    return others.reduce(
      (cycle, { start, end }) => ({
        start: Math.min(cycle.start, start),
        end: Math.max(cycle.end, end),
      }),
      first,
    );
  }
  return null;
}
