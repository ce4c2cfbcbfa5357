import { numbersParameter, optionalNumber } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { type MovingRangeChart, movingRangeChart } from '../../statistics/movingRangeChart.ts';
import { forecastIssues } from '../issues.ts';
import { forecastThresholds } from '../thresholds.ts';

/** Parameters of functions on the control chart of a key figure. */
export const chartParameters = {
  values: numbersParameter({
    help: 'One value a period, oldest first.',
    unit: 'same as the measure',
  }),
  minimumPoints: optionalNumber({
    help: 'Fewest values.',
    unit: 'count',
    minimum: 2,
    fallback: forecastThresholds.minimumSignals.value,
  }),
};

/** The values that are there, and their chart. */
export interface KnownChart {
  readonly known: readonly number[];
  /** Place of each among all values, from 0. */
  readonly places: readonly number[];
  readonly chart: MovingRangeChart;
}

/** The chart of the values that are there; fails where they are fewer than it may stand on. */
export function askedChart(
  values: readonly (number | null)[],
  minimumPoints: number,
): Outcome<KnownChart> {
  const places = values.flatMap((value, index) => (value === null ? [] : [index]));
  const known = places.map((index) => values[index] ?? 0);
  const chart = known.length < minimumPoints ? null : movingRangeChart(known);
  if (chart) return succeed({ known, places, chart });
  const place = { argument: 'values' };
  const expected = `at least ${minimumPoints} values`;
  const found = `${known.length}`;
  return fail(forecastIssues['forecast-too-few-points']({ place, expected, found }));
}
