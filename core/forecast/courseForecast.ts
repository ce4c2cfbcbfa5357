import { type Aim, boundToReach, meetsAim, missesAim } from './aim.ts';
import { chanceOfReaching } from './chanceOfReaching.ts';
import { forecastEnd } from './forecastEnd.ts';
import type { History } from './history.ts';
import { forecastThresholds } from './thresholds.ts';

/** A measure on its way: its history, where it has to be, and by when. Days are serials. */
export interface CourseInput {
  readonly history: History;
  readonly aim: Aim;
  /** Latest value. */
  readonly current: number;
  readonly today: number;
  readonly end: number;
  /** Fewest values a forecast is made from. */
  readonly minimumPoints: number;
}

/** Where a course is heading. Numbers are in the unit of the measure. */
export interface CourseForecast {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Chance, 0–1, that the aim is met on the last day. */
  readonly chance: number;
  /** Change a day that is needed from today on; 0 where the aim is met now, null on the last day and after it. */
  readonly requiredRate: number | null;
  /** Change a day of the line through the history. */
  readonly rate: number;
  /** Misses: no value of the interval meets the aim; doubtful: the forecast does not, some of the interval does. */
  readonly outlook: 'reaches' | 'doubtful' | 'misses';
  /** False where the history is short against the days ahead, so that the outlook says little. */
  readonly isLongEnough: boolean;
}

function chanceOf({ history, aim: { low, high }, end }: CourseInput): number | null {
  const reaches = (target: number | null, isDecrease: boolean) =>
    target === null ? 1 : chanceOfReaching(history, { target, end, isDecrease });
  const above = reaches(low, false);
  const below = reaches(high, true);
  if (above === null || below === null) return null;
  return Math.min(1, Math.max(0, above + below - 1));
}

function rateNeeded({ current, aim, today, end }: CourseInput): number | null {
  const bound = boundToReach(current, aim);
  if (bound === null || meetsAim(current, aim)) return 0;
  return end > today ? (bound - current) / (end - today) : null;
}

function spanIsEnough(history: History, end: number): boolean {
  const first = history[0]?.[0] ?? end;
  const last = history[history.length - 1]?.[0] ?? end;
  return last - first >= forecastThresholds.leastSpan.value * (end - last);
}

/**
 * Forecast of the last day by the straight line through the history, with the interval of `forecastThresholds.level`,
 * the chance of meeting the aim and the change a day it still takes. Null below the fewest points, or where all values
 * are of one day. With two points (where they are allowed) there is no interval, so null too.
 */
export function courseForecast(input: CourseInput): CourseForecast | null {
  const { history, aim, end, minimumPoints } = input;
  const { value: level } = forecastThresholds.level;
  const options = { end, level, minimumPoints, method: 'linear' as const };
  const outcome = forecastEnd(history, options);
  const before = forecastEnd(history, { ...options, end: end - 1 });
  const chance = chanceOf(input);
  if (!outcome.ok || !before.ok || chance === null) return null;
  const { value, low, high, n } = outcome.value;
  if (low === null || high === null) return null;
  const isMissed = missesAim([low, high], aim);
  return {
    ...{ value, low, high, n, chance },
    rate: value - before.value.value,
    requiredRate: rateNeeded(input),
    outlook: meetsAim(value, aim) ? 'reaches' : isMissed ? 'misses' : 'doubtful',
    isLongEnough: spanIsEnough(history, end),
  };
}
