import {
  type CheckDefinition,
  type CheckInput,
  type CheckResult,
  defineCheck,
} from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { checkAcross } from './checkAcross.ts';
import { checkKeyResults } from './checkKeyResults.ts';
import { checkObjectives, countKeyResults } from './checkObjectives.ts';
import { objectiveColumns } from './objectiveColumns.ts';
import { okrScores } from './okrScores.ts';
import { readKeyResults } from './readKeyResults.ts';
import { readOkrSheet } from './readOkrSheet.ts';
import { severalOnRow } from './severalOnRow.ts';

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

const checkOkr = defineCheck({
  id: 'okr',
  kinds: ['okr'],
  summary:
    'Scores objectives and teams with their coverage, and lists what is missing or doubtful in key results.',
  run(input, context) {
    const { grid, table } = input;
    if (table.objectiveAt === 'across') return checkAcross(input);
    if (table.columns.keyResult !== undefined) return checkKeyResultSheet(input, context);
    const objectives = readRecognised({ grid, table, locale: context.locale }, objectiveColumns);
    return { scores: [], issues: [...severalOnRow(input), ...checkObjectives(objectives)] };
  },
});

/** Every check of the OKR subject. */
export const okrChecks: readonly CheckDefinition[] = [checkOkr];
