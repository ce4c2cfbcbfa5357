import { cadencePeriod, type Period } from '../calendar/cadencePeriod.ts';
import { endedPeriods } from '../calendar/endedPeriods.ts';
import type { Ritual } from './model.ts';

/** Periods in a row in which a ritual took place. */
export interface RitualStreak {
  readonly ritual: Ritual;
  /** Up to the day asked for; null where no days are listed or no cadence is known. */
  readonly current: number | null;
  /** The longest there was up to then; null with `current`. */
  readonly longest: number | null;
}

/** Lengths of the runs of periods held, in order of time; the last one is 0 where the last period was missed. */
function runsOf(periods: readonly Period[], met: ReadonlySet<number>): readonly number[] {
  const runs = [0];
  for (const { first } of periods) {
    if (met.has(first)) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(0);
  }
  return runs;
}

/**
 * Calendar periods of its cadence in a row in which a ritual took place. The period that still runs counts once it
 * took place, and breaks nothing before its last day is over.
 */
export function ritualStreak(ritual: Ritual, asOf: number): RitualStreak {
  const { cadence, lastHeld, since } = ritual;
  const days = [...ritual.days, ...(lastHeld === null ? [] : [lastHeld])].filter(
    (day) => day <= asOf,
  );
  const [begin] = ritual.days;
  if (cadence === null || begin === undefined) return { ritual, current: null, longest: null };
  const anchor = since ?? cadencePeriod(begin, cadence)?.first ?? begin;
  const from = days.reduce((first, day) => Math.min(first, day), asOf);
  const met = new Set(days.flatMap((day) => cadencePeriod(day, cadence, anchor)?.first ?? []));
  const start = cadencePeriod(from, cadence, anchor)?.first ?? from;
  const ended = endedPeriods({ cadence, from: start, asOf, since: null, anchor });
  const running = cadencePeriod(Math.floor(asOf), cadence, anchor);
  const isMet = running !== null && running.last >= asOf && met.has(running.first);
  const runs = runsOf(isMet ? [...ended, running] : ended, met);
  return { ritual, current: runs[runs.length - 1] ?? 0, longest: Math.max(...runs) };
}
