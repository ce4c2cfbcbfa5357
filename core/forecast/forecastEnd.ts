import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { holtForecast } from '../statistics/holtForecast.ts';
import { linearRegression } from '../statistics/linearRegression.ts';
import { regressionInterval } from '../statistics/regressionInterval.ts';
import { theilSenLine } from '../statistics/theilSenLine.ts';
import type { History } from './history.ts';
import { forecastIssues } from './issues.ts';
import { forecastThresholds } from './thresholds.ts';

export const forecastMethods = ['linear', 'holt', 'theil-sen'] as const;

export type ForecastMethod = (typeof forecastMethods)[number];

/** Where a history is heading on a day. */
export interface Forecast {
  readonly value: number;
  /** Ends of the interval; null for methods that give none and below three points. */
  readonly low: number | null;
  readonly high: number | null;
  /** Number of values it stands on. */
  readonly n: number;
}

export interface ForecastOptions {
  readonly end: number;
  readonly method: ForecastMethod;
  /** Of the interval, above 0 and below 1. */
  readonly level: number;
  readonly minimumPoints: number;
}

const place = { argument: 'history' };

function alongLine(history: History, { end, level }: ForecastOptions): Omit<Forecast, 'n'> | null {
  const line = linearRegression(history);
  if (!line) return null;
  const { fit, prediction } = regressionInterval(line, end, level);
  return { value: fit, low: prediction?.[0] ?? null, high: prediction?.[1] ?? null };
}

/** Holt's method knows steps, not days: the steps ahead are counted in mean distances between the values. */
function smoothed(history: History, { end }: ForecastOptions): Omit<Forecast, 'n'> | null {
  const first = history[0]?.[0] ?? 0;
  const last = history[history.length - 1]?.[0] ?? 0;
  const step = (last - first) / (history.length - 1);
  const { alpha, beta } = forecastThresholds;
  const weights = { alpha: alpha.value, beta: beta.value };
  const series = holtForecast(
    history.map(([, value]) => value),
    weights,
  );
  if (!series || !(step > 0)) return null;
  return { value: series.at((end - last) / step), low: null, high: null };
}

function middleLine(history: History, { end }: ForecastOptions): Omit<Forecast, 'n'> | null {
  const line = theilSenLine(history);
  return line && { value: line.interceptJoint + line.slope * end, low: null, high: null };
}

const methods: Readonly<
  Record<ForecastMethod, (history: History, options: ForecastOptions) => Omit<Forecast, 'n'> | null>
> = { linear: alongLine, holt: smoothed, 'theil-sen': middleLine };

/** Value on the end day if the history goes on as it did; an issue where it holds fewer values than asked for, or all on one day. */
export function forecastEnd(history: History, options: ForecastOptions): Outcome<Forecast> {
  const n = history.length;
  if (n < options.minimumPoints) {
    const expected = `values of at least ${options.minimumPoints} days`;
    return fail(forecastIssues['forecast-too-few-points']({ place, expected, found: `${n}` }));
  }
  const forecast = methods[options.method](history, options);
  if (forecast) return succeed({ ...forecast, n });
  const expected = 'values of different days';
  return fail(forecastIssues['forecast-same-day']({ place, expected, found: `${n} of one day` }));
}
