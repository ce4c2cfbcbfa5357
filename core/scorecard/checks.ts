import { type CheckDefinition, defineCheck, type Score } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { buildScorecard } from './buildScorecard.ts';
import { measureColumns } from './columns.ts';
import { findScorecardIssues } from './findScorecardIssues.ts';
import type { ScorecardScore } from './model.ts';
import { rollUpScorecard } from './rollUpScorecard.ts';
import { scorecardThresholds } from './thresholds.ts';
import { weightsOverall } from './weightsOverall.ts';

/** Codes after which no total can be trusted. */
const breaksTotal = (code: string) => code.startsWith('scorecard-weight') || code === 'cell-error';

function scoresOf(result: ScorecardScore, sheet: string, asOf: number | null): Score[] {
  const { value: least } = scorecardThresholds.minimumCoverage;
  const parts = [{ ...result, id: `scorecard/${sheet}`, kind: 'scorecard', label: sheet }].concat(
    result.perspectives
      .filter(({ name }) => name !== '')
      .map((part) => ({
        ...{ ...result, ...part },
        id: `perspective/${part.name}`,
        kind: 'perspective',
        label: part.name,
      })),
  );
  return parts.map(({ id, kind, label, score, coverage }) => ({
    ...{ id, kind, label, unit: 'score', asOf },
    value: (coverage ?? 0) < least ? null : score,
    coverage: coverage ?? 0,
  }));
}

const checkScorecard = defineCheck({
  id: 'scorecard',
  kinds: ['scorecard'],
  summary: 'Scores the scorecard and its perspectives and lists what is wrong or missing in it.',
  run({ grid, table }, { locale, today }) {
    const read = readRecognised({ grid, table, locale }, measureColumns);
    if (read.found.measure === undefined && read.found.objective === undefined)
      return { scores: [], issues: [] };
    const built = buildScorecard(read);
    const issues = findScorecardIssues(read, built);
    const weighting = weightsOverall(built.perspectives) === null ? 'siblings' : 'overall';
    const result = rollUpScorecard(built.perspectives, { policy: 'proportional', weighting });
    const isBroken = issues.some(({ code, severity }) => severity === 'error' && breaksTotal(code));
    const scores = scoresOf(result, grid.sheet, today);
    return {
      scores: isBroken ? scores.map((score) => ({ ...score, value: null })) : scores,
      issues,
    };
  },
});

/** Checks that the check-up runs on scorecards. */
export const scorecardChecks: readonly CheckDefinition[] = [checkScorecard];
