import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { type CourseForecast, courseForecast } from '../forecast/courseForecast.ts';
import type { History } from '../forecast/history.ts';
import { forecastThresholds } from '../forecast/thresholds.ts';
import { aimOfMeasure, type MeasureAim } from '../okr/aimOfMeasure.ts';
import { checkInColumns } from '../okr/checkInColumns.ts';
import { type KeyResultStanding, keyResultStandings } from '../okr/keyResultStandings.ts';
import { measureFromText } from '../okr/measureFromText.ts';
import type { Measure } from '../okr/model.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { nameKey } from '../statistics/nameKey.ts';

/** A key result with its history and where that leads. */
export interface Course {
  readonly standing: KeyResultStanding;
  readonly measure: Measure;
  readonly aim: MeasureAim;
  /** Check-ins of its period, oldest first. */
  readonly history: History;
  /** Null where there are too few check-ins, or they are all of one day. */
  readonly forecast: CourseForecast | null;
}

/** Values by day of each key result, by folded name; the lowest row of a day counts. */
function readHistories(inputs: readonly CheckInput[], { locale }: Context) {
  const histories = new Map<string, Map<number, number>>();
  for (const { grid, table } of inputs) {
    if (table.kind !== 'check-ins') continue;
    for (const { values } of readRecognised({ grid, table, locale }, checkInColumns).rows) {
      const { checkInDate, keyResult, current } = values;
      if (checkInDate === null || keyResult === null || current === null) continue;
      const key = nameKey(keyResult);
      const known = histories.get(key);
      if (known) known.set(checkInDate, current);
      else histories.set(key, new Map([[checkInDate, current]]));
    }
  }
  return histories;
}

function measureOf({ keyResult: { values } }: KeyResultStanding): Measure {
  const { type, start, target, current, low, high } = values;
  const typed: Measure = { type: type ?? 'increase', start, target, current, low, high };
  return measureFromText(typed, values.keyResult) ?? typed;
}

/** False where the check-ins are in another unit than the row: 45 for 0.45. Ours: further off than the whole way. */
function isOneUnit(history: History, { start, target, current }: Measure): boolean {
  const last = history[history.length - 1]?.[1];
  if (last === undefined || current === null || target === null) return true;
  const way = Math.max(Math.abs(target - (start ?? 0)), Math.abs(target), Math.abs(current));
  return Math.abs(last - current) <= way;
}

/** Days of the key result's own period: what was measured for an earlier cycle says nothing of this one. */
function ofPeriod(days: ReadonlyMap<number, number>, standing: KeyResultStanding): History {
  const { startDate, dueDate } = standing;
  return [...days]
    .filter(([day]) => day >= (startDate ?? day) && day <= (dueDate ?? day))
    .sort(([left], [right]) => left - right);
}

function forecastOf(course: Omit<Course, 'forecast'>, today: number | null): CourseForecast | null {
  const { standing, measure, aim, history } = course;
  const last = history[history.length - 1]?.[1];
  const { dueDate: end } = standing;
  if (end === null || today === null || last === undefined) return null;
  return courseForecast({
    ...{ history, aim, today, end, current: measure.current ?? last },
    minimumPoints: forecastThresholds.minimumPoints.value,
  });
}

/**
 * Every key result that heads for a number, with its check-ins and their forecast. Check-ins are found by id, else by
 * the text of the key result; those dated after the day of the context count, as the current value does. Linear in the
 * number of rows.
 */
export function readCourses(inputs: readonly CheckInput[], context: Context): readonly Course[] {
  const histories = readHistories(inputs, context);
  if (histories.size === 0) return [];
  return keyResultStandings(inputs, context).flatMap((standing) => {
    const measure = measureOf(standing);
    const aim = aimOfMeasure(measure);
    const days = histories.get(nameKey(standing.name)) ?? histories.get(nameKey(standing.text));
    if (aim === null || days === undefined) return [];
    const history = ofPeriod(days, standing);
    if (!isOneUnit(history, measure)) return [];
    const course = { standing, measure, aim, history };
    return [{ ...course, forecast: forecastOf(course, context.today) }];
  });
}
