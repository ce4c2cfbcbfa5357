import { cadencePeriod } from '../calendar/cadencePeriod.ts';
import { endedPeriods } from '../calendar/endedPeriods.ts';
import type { Ritual } from './model.ts';

/** The days a rate looks at. */
export interface RateWindow {
  readonly asOf: number;
  /** Length in days, up to the day before `asOf`. */
  readonly days: number;
}

/** How often a ritual took place where it was planned. */
export interface RitualRate {
  readonly ritual: Ritual;
  /** Periods of its cadence that ended within the window. */
  readonly planned: number;
  /** Those of them in which it took place at least once. */
  readonly held: number;
  /** Held ÷ planned, 0–1; null where no period was planned or nothing is known. */
  readonly rate: number | null;
  /** What it stands on: the days of the log, the count beside the ritual, or nothing. */
  readonly source: 'log' | 'count' | 'none';
}

function byLog(ritual: Ritual, { asOf, days: length }: RateWindow): RitualRate {
  const { cadence, since, lastHeld } = ritual;
  const days = lastHeld === null ? ritual.days : [...ritual.days, lastHeld];
  const start = since ?? ritual.days[0] ?? null;
  if (cadence === null || start === null)
    return { ritual, planned: 0, held: 0, rate: null, source: 'none' };
  // Without a start the first period known to have been held is the first one planned.
  const first = since ?? cadencePeriod(start, cadence)?.first ?? start;
  const periods = endedPeriods({ cadence, from: asOf - length, asOf, since: first });
  const met = new Set(days.map((day) => cadencePeriod(day, cadence, first)?.first));
  const held = periods.filter((period) => met.has(period.first)).length;
  const planned = periods.length;
  return { ritual, planned, held, rate: planned === 0 ? null : held / planned, source: 'log' };
}

function byCount(ritual: Ritual, asOf: number): RitualRate {
  const { cadence, since, timesHeld } = ritual;
  if (cadence === null || since === null || timesHeld === null)
    return { ritual, planned: 0, held: 0, rate: null, source: 'none' };
  const planned = endedPeriods({ cadence, from: since, asOf, since }).length;
  const held = Math.min(timesHeld, planned);
  return { ritual, planned, held, rate: planned === 0 ? null : held / planned, source: 'count' };
}

/**
 * Share of the periods of a ritual's cadence in which it took place. The convention is that of calendar periods:
 * workdays, ISO weeks, pairs of ISO weeks from its start, calendar months, quarters, half-years, years. Two days in
 * one period count once, so that catching up hides nothing; the period that still runs is left out. Where no days
 * are listed, the count since the start stands for them.
 */
export function ritualRate(ritual: Ritual, window: RateWindow): RitualRate {
  const { days } = ritual;
  return days.length > 0 ? byLog(ritual, window) : byCount(ritual, window.asOf);
}

/** The rate of several rituals together, with what it stands on. */
export interface RhythmRate {
  /** All periods held ÷ all periods planned, 0–1; null while none was planned. */
  readonly rate: number | null;
  readonly held: number;
  readonly planned: number;
  readonly rituals: number;
  /** Share of rituals of which it is known when they took place, 0–1; 0 without any. */
  readonly coverage: number;
}

/** All periods held ÷ all periods planned over several rituals: a daily one weighs as often as it is planned. */
export function rhythmRate(rates: readonly RitualRate[]): RhythmRate {
  const held = rates.reduce((sum, each) => sum + each.held, 0);
  const planned = rates.reduce((sum, each) => sum + each.planned, 0);
  const known = rates.filter(({ source }) => source !== 'none').length;
  return {
    ...{ rate: planned === 0 ? null : held / planned, held, planned, rituals: rates.length },
    coverage: rates.length === 0 ? 0 : known / rates.length,
  };
}
