import {
  type CheckDefinition,
  type CheckInput,
  type CheckResult,
  defineCheck,
} from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { checkKeyResults } from './checkKeyResults.ts';
import { checkObjectives, countKeyResults } from './checkObjectives.ts';
import { lintIssues } from './lintIssues.ts';
import { objectiveColumns } from './objectiveColumns.ts';
import { okrScores } from './okrScores.ts';
import { readKeyResults } from './readKeyResults.ts';
import { readOkrSheet } from './readOkrSheet.ts';

function checkKeyResultSheet(input: CheckInput, context: Context): CheckResult {
  const sheet = readOkrSheet(input, context);
  const keyResults = readKeyResults(sheet.table);
  const scores = okrScores(keyResults, { sheet: input.grid.sheet, asOf: context.today });
  const issues = [
    ...checkKeyResults(sheet, keyResults, context),
    ...countKeyResults(sheet, keyResults),
  ];
  return { scores: sheet.hasNumbers ? scores : [], issues };
}

function checkTransposed({ grid, table }: CheckInput): CheckResult {
  const place = {
    sheet: grid.sheet,
    ...(table.headerRow === null ? {} : { row: table.headerRow }),
  };
  const expected = 'one key result a row';
  const found = 'objectives side by side';
  return { scores: [], issues: [lintIssues['okr-layout']({ place, expected, found })] };
}

const checkOkr = defineCheck({
  id: 'okr',
  kinds: ['okr'],
  summary:
    'Scores objectives and teams with their coverage, and lists what is missing or doubtful in key results.',
  run(input, context) {
    const { grid, table } = input;
    if (table.objectiveAt === 'across') return checkTransposed(input);
    if (table.columns.keyResult !== undefined) return checkKeyResultSheet(input, context);
    const objectives = readRecognised({ grid, table, locale: context.locale }, objectiveColumns);
    return { scores: [], issues: checkObjectives(objectives) };
  },
});

/** Every check of the OKR subject. */
export const okrChecks: readonly CheckDefinition[] = [checkOkr];
