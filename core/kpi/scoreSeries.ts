import { achievement } from '../statistics/achievement.ts';
import { clampTo } from '../statistics/clampTo.ts';
import { mean } from '../statistics/mean.ts';
import { duePeriods, periodsWithin, type Window } from './duePeriods.ts';
import type { Aggregation, KpiScore, KpiSeries } from './model.ts';

function aggregate(values: readonly number[], aggregation: Aggregation): number | null {
  if (aggregation === 'average') return mean(values);
  if (aggregation === 'last') return values[values.length - 1] ?? null;
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/**
 * Year-to-date score of one KPI: actual and target are aggregated over the periods that have both, and the share
 * reached is held within 0 and 100. A target of 0 or below leaves no score.
 */
export function scoreSeries(series: KpiSeries, window: Window): KpiScore {
  const { name, aggregation, direction, weight } = series;
  const within = periodsWithin(series.periods, window);
  const whole = within.flatMap(({ actual, target, period }) =>
    actual === null || target === null ? [] : [{ actual, target, period }],
  );
  const actual = aggregate(
    whole.map((entry) => entry.actual),
    aggregation,
  );
  const target = aggregate(
    whole.map((entry) => entry.target),
    aggregation,
  );
  const share = actual === null || target === null ? null : achievement(actual, target, direction);
  const due = Math.max(duePeriods(series, window), whole.length);
  return {
    ...{ name, actual, target, weight },
    score: share === null ? null : clampTo(100 * share, 0, 100),
    coverage: due === 0 ? null : whole.length / due,
    lastPeriod: whole[whole.length - 1]?.period ?? null,
  };
}
