import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import {
  closedDepartmentIssues,
  cutPersonIssues,
  isolateIssues,
  networkScore,
} from './checkNetwork.ts';
import { readRecognisedContacts } from './readContacts.ts';
import { studyOf } from './study.ts';

const tiesCheck = defineCheck({
  id: 'ties',
  kinds: ['ties'],
  summary:
    'People without contacts, departments that keep to themselves, people on whom others’ contact hangs.',
  run(input, context) {
    const sheet = readRecognisedContacts(input, context.locale);
    const study = studyOf(sheet, { directed: null });
    const least = settingNumber(context, 'minimumAnswers');
    const isShown = study.network.people.length >= least;
    const named = isShown ? [...isolateIssues(study), ...cutPersonIssues(study)] : [];
    const about = { sheet: input.grid.sheet, least, asOf: context.today };
    return {
      scores: networkScore(study, about),
      issues: [...sheet.issues, ...named, ...closedDepartmentIssues(study, sheet, least)],
    };
  },
});

/** Checks that the check-up runs on contacts. */
export const networkChecks: readonly CheckDefinition[] = [tiesCheck];
