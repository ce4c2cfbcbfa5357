import { median } from '../statistics/median.ts';
import type { Signal } from './readSignals.ts';

/** The two stretches between noticing a signal and having changed. */
export const stretches = {
  decide: { from: 'sensedOn', to: 'decidedOn' },
  change: { from: 'decidedOn', to: 'doneOn' },
} as const;

export type Stretch = keyof typeof stretches;

/** How long one stretch takes. */
export interface ResponseTime {
  /** Median days of the finished ones; null without any. */
  readonly days: number | null;
  /** Finished ones, behind the median. */
  readonly n: number;
  /** Begun and not finished by the day of reckoning. */
  readonly open: number;
  /** Median days since the open ones began; null without any, or without a day of reckoning. */
  readonly openAge: number | null;
  /** Begun ones whose days contradict each other, or lie after the day of reckoning. */
  readonly leftOut: number;
}

/**
 * Median days from one date to the next over the signals that have both, and the age of those still open, which
 * never counts as a duration. A signal whose second day lies before its first, or that begins after the day of
 * reckoning, is left out. Signals finished later than that day are open on it. Median as in spreadsheets.
 */
export function responseTime(
  signals: readonly Signal[],
  stretch: Stretch,
  asOf: number | null,
): ResponseTime {
  const { from, to } = stretches[stretch];
  const [finished, ages]: [number[], number[]] = [[], []];
  let [open, leftOut] = [0, 0];
  for (const { values } of signals) {
    const [start, end] = [values[from], values[to]];
    if (start === null) continue;
    const isAhead = asOf !== null && start > asOf;
    if (isAhead || (end !== null && end < start)) leftOut += 1;
    else if (end !== null && (asOf === null || end <= asOf)) finished.push(end - start);
    else {
      open += 1;
      if (asOf !== null) ages.push(asOf - start);
    }
  }
  return { days: median(finished), n: finished.length, open, openAge: median(ages), leftOut };
}
