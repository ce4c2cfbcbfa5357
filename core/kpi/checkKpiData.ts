import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import type { Table } from '../sheet/table.ts';
import type { SeriesColumns } from './columns.ts';
import { kpiTableIssues } from './issues.ts';
import type { KpiSeries } from './model.ts';
import { nextPeriod } from './periodEnd.ts';
import { readSeries } from './readSeries.ts';
import { brokenKpis, type KpisScore, yearToDate } from './scoreKpis.ts';
import { kpiThresholds } from './thresholds.ts';

/** Periods without a value before the last one that has one. */
function gapIssues({ name, periods }: KpiSeries): Issue[] {
  const reported = periods.filter(({ actual }) => actual !== null);
  const last = reported[reported.length - 1]?.period ?? 0;
  return periods
    .filter(({ actual, period }) => actual === null && period < last)
    .map(({ place, period }) =>
      kpiTableIssues['kpi-gap']({
        ...{ place, subject: `"${name}"`, expected: 'a value', found: isoOfSerial(period) },
      }),
    );
}

/** A KPI of known frequency whose last value is more than one whole period behind. */
function lateIssues({ name, periods, frequency }: KpiSeries, today: number | null): Issue[] {
  const reported = periods.filter(({ actual }) => actual !== null);
  const last = reported[reported.length - 1];
  if (!frequency || !last || today === null) return [];
  const next = nextPeriod(last.period, frequency);
  const over = next === null ? null : nextPeriod(next, frequency);
  if (over === null || over > today) return [];
  return [
    kpiTableIssues['kpi-late']({
      ...{ place: last.place, subject: `"${name}"` },
      expected: `a value for the period from ${isoOfSerial(next ?? 0)}`,
      found: `the last one from ${isoOfSerial(last.period)}`,
    }),
  ];
}

function scoresOf(result: KpisScore, sheet: string): Score[] {
  const { value: least } = kpiThresholds.minimumCoverage;
  const all = { name: sheet, score: result.score, coverage: result.coverage };
  return [all, ...result.kpis].map(({ name, score, coverage }) => ({
    id: `kpi/${name}`,
    kind: 'kpi',
    label: name,
    value: (coverage ?? 0) < least ? null : score,
    unit: 'score',
    coverage: coverage ?? 0,
    asOf: result.asOf,
  }));
}

/** Year-to-date scores of KPI data by period, and what is missing in it. */
export function checkKpiData(table: Table<SeriesColumns>, today: number | null): CheckResult {
  const { series, issues } = readSeries(table);
  const place = table.sheet === '' ? {} : { sheet: table.sheet };
  const result = yearToDate({ series, asOf: null, startMonth: 1, place });
  const found = series.flatMap((one) => [...gapIssues(one), ...lateIssues(one, today)]);
  const doubts = brokenKpis(result?.kpis ?? [], place).map(
    (issue): Issue => ({
      ...issue,
      severity: 'warning',
    }),
  );
  return {
    scores: result ? scoresOf(result, table.sheet) : [],
    issues: [...table.issues, ...issues, ...found, ...doubts],
  };
}
