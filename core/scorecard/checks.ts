import { type CheckDefinition, defineCheck, type Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Table } from '../sheet/table.ts';
import { buildScorecard } from './buildScorecard.ts';
import { type MeasureColumns, measureColumns } from './columns.ts';
import { findScorecardIssues } from './findScorecardIssues.ts';
import type { ScorecardScore } from './model.ts';
import { rollUpScorecard } from './rollUpScorecard.ts';
import { weightsOverall } from './weightsOverall.ts';

/** Codes after which no total can be trusted. */
const breaksTotal = (code: string) => code.startsWith('scorecard-weight') || code === 'cell-error';

/** A value whose direction is told in unknown words is not scored by a share of its target: either way would be a guess. */
function withoutGuesses(table: RecognisedRows<MeasureColumns>): Table<MeasureColumns> {
  const rows = table.rows.map((row) => {
    const isGuess = table.unread?.direction?.has(row.row) && row.values.baseline === null;
    return isGuess ? { ...row, values: { ...row.values, actual: null } } : row;
  });
  return { ...table, rows };
}

/** One measure without a score lowers the coverage and leaves the total standing: a warning in a check. */
function softened(issue: Issue): Issue {
  return issue.code.startsWith('measure-') ? { ...issue, severity: 'warning' } : issue;
}

function scoresOf(result: ScorecardScore, sheet: string, asOf: number | null): Score[] {
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
    value: score,
    coverage: coverage ?? 0,
  }));
}

const checkScorecard = defineCheck({
  id: 'scorecard',
  kinds: ['scorecard'],
  summary: 'Scores the scorecard and its perspectives and lists what is wrong or missing in it.',
  run({ grid, table }, { locale, today }) {
    const quiet = ['leading', 'unit', 'owner', 'frequency', 'status'];
    const read = withoutGuesses(readRecognised({ grid, table, locale, quiet }, measureColumns));
    if (read.found.measure === undefined && read.found.objective === undefined)
      return { scores: [], issues: [] };
    const built = buildScorecard(read);
    const issues = findScorecardIssues(read, built).map(softened);
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
