import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkSurvey } from './checkSurvey.ts';
import { surveyOfTable } from './surveyOfTable.ts';

const surveyCheck = defineCheck({
  id: 'survey',
  kinds: ['survey'],
  summary:
    'Answers off the scale, too few to be shown, clicked through, and reversed questions without their mark.',
  run(input, context) {
    const minimum = settingNumber(context, 'minimumAnswers');
    return checkSurvey(surveyOfTable(input), { minimum, today: context.today });
  },
});

/** Checks that the check-up runs on surveys. */
export const surveyChecks: readonly CheckDefinition[] = [surveyCheck];
