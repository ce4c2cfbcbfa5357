import type { KpiPeriod, KpiSeries } from './model.ts';
import { nextPeriod } from './periodEnd.ts';

/** The days that count: from the first day of the year to the day of reckoning. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** True when `to` is a period itself, so that it is due although it may still run. */
  readonly isPeriod: boolean;
}

/** Daily periods of a year, and a few to spare. */
const mostPeriods = 400;

/** Periods of the series that begin within the window. */
export function periodsWithin(periods: readonly KpiPeriod[], { from, to }: Window) {
  return periods.filter(({ period }) => period >= from && period <= to);
}

/**
 * Number of periods that should have data by now, counted from the first one in the window by the KPI's frequency;
 * without a frequency every row with a target or a value was due. A period that still runs is not due.
 */
export function duePeriods(series: KpiSeries, window: Window): number {
  const within = periodsWithin(series.periods, window);
  const { frequency } = series;
  const [first] = within;
  if (!first) return 0;
  if (!frequency)
    return within.filter(({ actual, target }) => actual !== null || target !== null).length;
  let due = 0;
  let period: number | null = first.period;
  while (period !== null && period <= window.to && due < mostPeriods) {
    const next: number | null = nextPeriod(period, frequency);
    const isOver = window.isPeriod || (next !== null && next - 1 <= window.to);
    if (!isOver) break;
    due++;
    period = next;
  }
  return due;
}
