import { type CheckDefinition, defineCheck, type Score } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { cultureColumns } from './columns.ts';
import { cultureCongruence } from './cultureCongruence.ts';
import { cultureProfile } from './cultureProfile.ts';
import type { CultureAnswer } from './cultureTypes.ts';
import { readCulture } from './readCulture.ts';

/** Share of the dimensions led by the culture's dominant type; no value below the fewest respondents. */
function congruenceScore(
  sheet: string,
  answers: readonly CultureAnswer[],
  context: Context,
): Score[] {
  const { respondents, coverage } = cultureProfile(answers);
  if (answers.length === 0) return [];
  const congruence = cultureCongruence(answers);
  const isShown = respondents >= settingNumber(context, 'minimumAnswers');
  const value = isShown && congruence ? congruence.matching / congruence.dimensions.length : null;
  return [
    {
      ...{ id: `culture/${sheet}`, kind: 'culture', label: sheet, asOf: context.today },
      ...{ value, unit: 'fraction', coverage },
    },
  ];
}

const cultureCheck = defineCheck({
  id: 'culture',
  kinds: ['culture'],
  summary: 'Splits that do not hold 100 points, with a type left blank, or given twice.',
  run({ grid, table }, context) {
    const read = readRecognised({ grid, table, locale: context.locale }, cultureColumns);
    const { answers, issues } = readCulture(read);
    return { scores: congruenceScore(read.sheet, answers, context), issues };
  },
});

/** Checks that the check-up runs on culture answers. */
export const cultureChecks: readonly CheckDefinition[] = [cultureCheck];
