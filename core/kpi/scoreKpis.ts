import type { Issue, Place } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { type RollUp, rollUp } from '../statistics/rollUp.ts';
import type { Window } from './duePeriods.ts';
import { kpiTableIssues } from './issues.ts';
import type { KpiScore, KpiSeries } from './model.ts';
import { percent } from './percent.ts';
import { scoreSeries } from './scoreSeries.ts';
import { kpiThresholds } from './thresholds.ts';
import { yearStart } from './yearStart.ts';

export interface ScoreKpisInput {
  readonly series: readonly KpiSeries[];
  /** Day serial; null takes the last period with data. */
  readonly asOf: number | null;
  /** Month the year begins in, 1–12. */
  readonly startMonth: number;
  /** Where the data stands, for issues. */
  readonly place: Place;
}

export interface KpisScore extends RollUp {
  readonly kpis: readonly KpiScore[];
  /** Day serial the score is for. */
  readonly asOf: number;
}

function lastWithData(series: readonly KpiSeries[]): number | null {
  let last: number | null = null;
  for (const { periods } of series) {
    for (const { period, actual } of periods) {
      if (actual !== null && (last === null || period > last)) last = period;
    }
  }
  return last;
}

function windowOf({ series, asOf, startMonth }: ScoreKpisInput): Window | null {
  const to = asOf ?? lastWithData(series);
  const from = to === null ? null : yearStart(to, startMonth);
  return to === null || from === null ? null : { from, to, isPeriod: asOf === null };
}

/** Year-to-date scores of each KPI and of all together; null when no value says which year it is. */
export function yearToDate(input: ScoreKpisInput): KpisScore | null {
  const window = windowOf(input);
  if (!window) return null;
  const kpis = input.series.map((one) => scoreSeries(one, window));
  return { ...totalOf(kpis), kpis, asOf: window.to };
}

/** A KPI without any period in the window has no data at all; its coverage is 0. */
function totalOf(kpis: readonly KpiScore[]): RollUp {
  const isTyped = kpis.some(({ weight }) => weight !== null);
  const items = kpis.map(({ score, coverage, weight }) => ({
    ...{
      score,
      coverage: score === null ? 0 : (coverage ?? 0),
      weight: weight ?? (isTyped ? 0 : 1),
    },
  }));
  return rollUp(items, 'proportional');
}

/** What makes the total undefined: a target that cannot be divided by, a blank weight beside typed ones. */
export function brokenKpis(kpis: readonly KpiScore[], place: Place): Issue[] {
  const isTyped = kpis.some(({ weight }) => weight !== null);
  return kpis.flatMap(({ name, actual, target, score, weight }) => {
    const subject = `"${name}"`;
    const isUndefined = actual !== null && score === null;
    const expected = 'a target above 0';
    const undefinedTarget = { place, subject, expected, found: `${target}` };
    const blankWeight = { place, subject, expected: 'a number, 0 to leave it out', found: 'blank' };
    return [
      ...(isUndefined ? [kpiTableIssues['kpi-target-undefined'](undefinedTarget)] : []),
      ...(isTyped && weight === null ? [kpiTableIssues['kpi-weight-missing'](blankWeight)] : []),
    ];
  });
}

function coverageIssues({ coverage }: RollUp, place: Place): Issue[] {
  const { value: least } = kpiThresholds.minimumCoverage;
  if (coverage === null || coverage >= least) return [];
  const expected = `at least ${percent(least)}`;
  return [kpiTableIssues['kpi-low-coverage']({ place, expected, found: percent(coverage) })];
}

/**
 * Year-to-date score of several KPIs, 0–100: the weighted mean of their own scores, with the share of due values
 * that are there. Fails when no KPI has a period with both actual and target.
 */
export function scoreKpis(input: ScoreKpisInput): Outcome<KpisScore> {
  const { place } = input;
  const result = yearToDate(input);
  const broken = brokenKpis(result?.kpis ?? [], place);
  if (broken.length > 0) return fail(...broken);
  if (result && result.score !== null) return succeed(result, coverageIssues(result, place));
  const expected = 'a period of that year with an actual value and a target above 0';
  return fail(kpiTableIssues['kpi-no-data']({ place, expected, found: 'none' }));
}
