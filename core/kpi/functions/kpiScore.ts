import { defineFunction } from '../../declare/defineFunction.ts';
import {
  hasHeaderParameter,
  optionalDate,
  optionalNumber,
  optionalText,
  tableParameter,
} from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { seriesColumns } from '../columns.ts';
import { kpiTableIssues } from '../issues.ts';
import type { KpiSeries } from '../model.ts';
import { readSeries } from '../readSeries.ts';
import { scoreKpis } from '../scoreKpis.ts';
import { kpiThresholds } from '../thresholds.ts';

const place = { argument: 'data' };

function chooseSeries(
  series: readonly KpiSeries[],
  kpi: string | null,
): Outcome<readonly KpiSeries[]> {
  if (kpi === null) return succeed(series);
  const chosen = series.filter(({ name }) => nameKey(name) === nameKey(kpi));
  if (chosen.length > 0) return succeed(chosen);
  const expected = `one of ${series.map(({ name }) => name).join(', ')}`;
  return fail(
    kpiTableIssues['kpi-unknown']({
      ...{ place: { argument: 'kpi' }, expected, found: `"${kpi}"` },
    }),
  );
}

/** A small made-up range for the examples. */
const exampleData = [
  ['KPI', 'Period', 'Actual', 'Target', 'Direction', 'Aggregation'],
  ['Sales', 46_023, 45, 50, 'higher', 'sum'],
  ['Sales', 46_054, 50, 50, 'higher', 'sum'],
  ['Complaints', 46_023, 6, 5, 'lower', 'sum'],
  ['Complaints', 46_054, null, 5, 'lower', 'sum'],
];

export const kpiScore = defineFunction({
  name: 'KPI_SCORE',
  subject: 'kpi',
  summary: 'Year-to-date achievement of one KPI or of all, from its data by period, 0 to 100.',
  definition:
    'Per KPI the actuals and targets from the start of the year to asOf are added up, averaged or the last ones taken, over the periods that have both; ' +
    'then actual ÷ target, or 2 − actual ÷ target where lower is better, held within 0 and 100. Several KPIs: weighted mean. ' +
    'A period without a value is left out on both sides; below 60 % of the due values a warning comes along.',
  parameters: {
    data: tableParameter({
      help: 'One row a KPI and period, with headers.',
      columns: seriesColumns,
    }),
    kpi: optionalText({ help: 'The KPI to score. Left out: all of them.' }),
    asOf: optionalDate({ help: 'Day of reckoning. Left out: the last period with a value.' }),
    hasHeader: hasHeaderParameter,
    startMonth: optionalNumber({
      help: 'Month in which the year begins.',
      minimum: 1,
      maximum: 12,
      fallback: 1,
    }),
  },
  result: { shape: 'value', unit: 'score', help: '0 to 100.' },
  examples: [
    { note: 'Sales of two months', arguments: [exampleData, 'Sales'], result: 95 },
    { note: 'Complaints: a month is missing', arguments: [exampleData, 'Complaints'], result: 80 },
    { note: 'Both', arguments: [exampleData], result: 87.5 },
    { note: 'No such KPI', arguments: [exampleData, 'Costs'], result: { issue: 'kpi-unknown' } },
  ],
  thresholds: [kpiThresholds.minimumCoverage],
  related: ['KPI_STATUS', 'KPI_TREND'],
  calculate({ data, kpi, asOf, startMonth }) {
    const read = readSeries(data);
    const errors = read.issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return fail(...errors);
    const chosen = chooseSeries(read.series, kpi);
    if (!chosen.ok) return chosen;
    const month = Math.trunc(startMonth);
    const outcome = scoreKpis({ series: chosen.value, asOf, startMonth: month, place });
    if (!outcome.ok) return outcome;
    return succeed(outcome.value.score, [...read.issues, ...outcome.issues]);
  },
});
