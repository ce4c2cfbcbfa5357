import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { valueText } from '../declare/viewText/valueText.ts';
import { type Signal, signalsOf } from '../forecast/signalsOf.ts';
import { forecastThresholds } from '../forecast/thresholds.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import { listColumns, seriesColumns } from '../kpi/columns.ts';
import type { KpiPeriod, KpiSeries } from '../kpi/model.ts';
import { readSeries } from '../kpi/readSeries.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { movingRangeChart } from '../statistics/movingRangeChart.ts';
import { nameKey } from '../statistics/nameKey.ts';

const signalIssues = defineIssues({
  'kpi-signal': {
    severity: 'info',
    sentences: {
      en: 'The last value of {subject} is worse than chance explains ({place}): expected {expected}, found {found}. Ask what changed.',
    },
  },
});

/** The last value of a KPI where it is a signal. */
export interface KpiSignal {
  readonly name: string;
  readonly period: KpiPeriod;
  readonly value: number;
  /** Rules it breaks, in words. */
  readonly rules: readonly string[];
  /** True where the value lies on the worse side of the mean; false too where nothing says which side that is. */
  readonly isWorse: boolean;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

type Direction = KpiSeries['direction'];

/** Which way is better, as the lists of KPIs say, by folded id and name. */
function listedDirections(inputs: readonly CheckInput[], { locale }: Context) {
  const found = new Map<string, Direction>();
  for (const { grid, table } of inputs) {
    if (table.kind !== 'kpi') continue;
    const quiet = Object.keys(listColumns);
    for (const { values } of readRecognised({ grid, table, locale, quiet }, listColumns).rows)
      for (const name of [values.id, values.measure])
        if (name !== null && values.direction !== null) found.set(nameKey(name), values.direction);
  }
  return found;
}

function isWorseThan(mean: number, value: number, direction: Direction | null): boolean {
  if (direction === null) return false;
  return direction === 'lower' ? value > mean : value < mean;
}

function lastSignal({ name, periods }: KpiSeries, direction: Direction | null): KpiSignal | null {
  const known = periods.filter(({ actual }) => actual !== null);
  const values = known.map(({ actual }) => actual ?? 0);
  const period = known[known.length - 1];
  const chart = movingRangeChart(values);
  if (values.length < forecastThresholds.minimumSignals.value || !period || !chart) return null;
  const last = values.length - 1;
  const signals = signalsOf(values).filter(({ index }: Signal) => index === last);
  const { mean, lower, upper } = chart;
  if (signals.length === 0 || lower === null || upper === null) return null;
  const value = values[last] ?? 0;
  const rules = signals.map(({ rule }) => rule);
  const isWorse = isWorseThan(mean, value, direction);
  return { name, period, value, rules, isWorse, mean, lower, upper };
}

/** Western Electric signals in the last value of each KPI whose data stands by period; tables without periods are passed over. */
export function kpiSignals(inputs: readonly CheckInput[], context: Context): readonly KpiSignal[] {
  const listed = listedDirections(inputs, context);
  const { locale } = context;
  return inputs.flatMap(({ grid, table }) => {
    if (table.kind !== 'kpi') return [];
    const quiet = Object.keys(seriesColumns);
    const data = readRecognised({ grid, table, locale, quiet }, seriesColumns);
    if (data.found.period === undefined || data.found.actual === undefined) return [];
    const isTold = data.found.direction !== undefined;
    return readSeries(data).series.flatMap((series) => {
      const direction = isTold ? series.direction : (listed.get(nameKey(series.name)) ?? null);
      return lastSignal(series, direction) ?? [];
    });
  });
}

/** Only turns for the worse are findings: a figure that is meant to improve leaves its old limits on the good side. */
export function kpiSignalIssues(inputs: readonly CheckInput[], context: Context): readonly Issue[] {
  const show = (value: number) => valueText(value, 'same as the measure');
  return kpiSignals(inputs, context)
    .filter(({ isWorse }) => isWorse)
    .map(({ name, period, value, rules, lower, upper }) =>
      signalIssues['kpi-signal']({
        place: period.place,
        subject: `"${name}"`,
        expected: `a value between ${show(lower)} and ${show(upper)}, as chance alone would have it`,
        found: `${show(value)} in the period from ${isoOfSerial(period.period)}: ${rules.join(', ')}`,
      }),
    );
}
