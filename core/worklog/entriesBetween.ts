import type { WorkEntry } from './readWorklog.ts';

/** First and last day that count; null: no bound on that side. */
export interface DaySpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** Entries of the days within; with a bound those without a day are left out. */
export function entriesBetween(
  entries: readonly WorkEntry[],
  { from, to }: DaySpan,
): readonly WorkEntry[] {
  if (from === null && to === null) return entries;
  return entries.filter(
    ({ date }) => date !== null && date >= (from ?? -Infinity) && date <= (to ?? Infinity),
  );
}

/** The days up to the last logged one that is not after `today`; every day where none is known. */
export function lastDays(
  entries: readonly WorkEntry[],
  today: number | null,
  length: number,
): DaySpan {
  const known = entries.flatMap(({ date }) =>
    date === null || (today !== null && date > today) ? [] : [date],
  );
  if (known.length === 0) return { from: null, to: null };
  const to = known.reduce((last, day) => Math.max(last, day));
  return { from: to - length + 1, to };
}
