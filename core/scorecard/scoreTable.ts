import type { Issue, Place } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import type { Table } from '../sheet/table.ts';
import type { MissingPolicy } from '../statistics/missingPolicy.ts';
import { type BuiltScorecard, buildScorecard } from './buildScorecard.ts';
import type { MeasureColumns } from './columns.ts';
import { scorecardIssues } from './issues.ts';
import type { ScorecardScore, Weighting } from './model.ts';
import { percent } from './percent.ts';
import { rollUpScorecard } from './rollUpScorecard.ts';
import { scoreScaleIssues } from './scoreScale.ts';
import { tablePlace } from './tablePlace.ts';
import { scorecardThresholds } from './thresholds.ts';
import { weightFindings } from './weightFindings.ts';
import { weightsOverall } from './weightsOverall.ts';

export interface ScoringOptions {
  readonly policy: MissingPolicy;
  readonly weighting: Weighting;
}

/** Columns whose unreadable cells change no score. */
const harmlessColumns = ['leading', 'unit', 'owner', 'frequency', 'status'] as const;

function isHarmless({ place, severity }: Issue, { found }: Table<MeasureColumns>): boolean {
  if (severity !== 'error') return true;
  return harmlessColumns.some((key) => place.column !== undefined && found[key] === place.column);
}

/** An issue when the table has no column that a score could come from. */
export function columnIssues(table: Table<MeasureColumns>): readonly Issue[] {
  const { score, actual, target, low, high } = table.found;
  const isAimed = target !== undefined || (low !== undefined && high !== undefined);
  if (score !== undefined || (actual !== undefined && isAimed)) return [];
  const found = Object.keys(table.found).join(', ') || 'no known column';
  const expected = 'a column Score, or Actual and Target';
  return [scorecardIssues['scorecard-columns']({ place: tablePlace(table), expected, found })];
}

function overallIssues({ perspectives }: BuiltScorecard, place: Place): Issue[] {
  const sum = weightsOverall(perspectives);
  if (sum === null || perspectives.length < 2) return [];
  const expected = 'weights of the perspectives, or the weighting "overall"';
  return [scorecardIssues['scorecard-weights-overall']({ place, expected, found: `${sum}` })];
}

function coverageIssues(coverage: number | null, place: Place): Issue[] {
  const { value: least } = scorecardThresholds.minimumCoverage;
  if (coverage === null || coverage >= least) return [];
  const found = percent(coverage);
  const expected = `at least ${percent(least)}`;
  return [scorecardIssues['scorecard-low-coverage']({ place, expected, found })];
}

/** Why nothing is left to score: no weight at all, or no data for the policy. */
function noScore(
  { coverage }: ScorecardScore,
  found: readonly Issue[],
  { place, policy }: { readonly place: Place; readonly policy: MissingPolicy },
): Issue {
  const weightless = found.find(({ code }) => code === 'scorecard-weights-zero');
  if (coverage === null && weightless) return { ...weightless, severity: 'error' };
  const share = coverage === null ? 'no weight' : `${percent(coverage)} with data`;
  const expected = `data for the policy "${policy}"`;
  return scorecardIssues['scorecard-no-data']({ place, expected, found: share });
}

/**
 * The score of a scorecard table with its perspectives. Fails when a cell that counts cannot be read, a measure's
 * score is undefined, weights contradict each other, or nothing is left to score; doubts come as warnings, as does a part
 * whose weights are all 0: it is left out like any other of weight 0.
 */
export function scoreTable(
  table: Table<MeasureColumns>,
  options: ScoringOptions,
): Outcome<ScorecardScore> {
  const unreadable = table.issues.filter((issue) => !isHarmless(issue, table));
  if (unreadable.length > 0) return fail(...unreadable);
  const missing = columnIssues(table);
  if (missing.length > 0) return fail(...missing);
  const built = buildScorecard(table);
  const found = [...built.issues, ...weightFindings(built.perspectives, table)];
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(...errors);
  const result = rollUpScorecard(built.perspectives, options);
  const place = tablePlace(table);
  if (result.score === null) return fail(noScore(result, found, { place, policy: options.policy }));
  return succeed(result, [
    ...found,
    ...(options.weighting === 'siblings' ? overallIssues(built, place) : []),
    ...scoreScaleIssues(table),
    ...coverageIssues(result.coverage, place),
  ]);
}
