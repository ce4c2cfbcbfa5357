import { type CheckInput, type CheckResult, defineCheck, type Score } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { failingNames } from './failingNames.ts';
import { raciIssues } from './issues.ts';
import { lintMatrix } from './lintMatrix.ts';
import { matrixScore } from './matrixScore.ts';
import { readMatrix } from './readMatrix.ts';
import { settingLimits } from './settingLimits.ts';
import { tableLayout } from './tableLayout.ts';

function missingColumns({ table }: CheckInput): CheckResult {
  const issue = raciIssues['raci-not-found']({
    place: { sheet: table.sheet, ...(table.headerRow === null ? {} : { row: table.headerRow }) },
    expected: 'a column of tasks and columns of people, or columns such as Responsible',
    found: Object.keys(table.columns).join(', ') || 'no columns',
  });
  return { scores: [], issues: [issue] };
}

function checkTable(input: CheckInput, context: Context): CheckResult {
  const located = tableLayout(input.grid, input.table);
  if (!located) return missingColumns(input);
  const outcome = readMatrix(located, 'auto');
  if (!outcome.ok) return { scores: [], issues: outcome.issues };
  const matrix = outcome.value;
  if (matrix.tasks.length === 0) return { scores: [], issues: [] };
  const findings = lintMatrix(matrix, settingLimits(context));
  const { sheet } = input.table;
  const score: Score = {
    id: `raci/${sheet}`,
    kind: 'raci',
    label: `Responsibilities in ${sheet}`,
    ...matrixScore(matrix, findings),
    unit: 'score',
    asOf: context.today,
  };
  const failing = failingNames(input.grid, matrix);
  return { scores: [score], issues: [...failing, ...findings.map(({ issue }) => issue)] };
}

/** Every rule about one matrix, and its score with the share of tasks that have letters. */
export const raciCheck = defineCheck({
  id: 'raci',
  kinds: ['raci'],
  summary:
    'Each task has exactly one accountable and at least one responsible person, and loads are fair.',
  run: checkTable,
});
