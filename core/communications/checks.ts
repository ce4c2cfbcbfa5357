import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkCommunications } from './checkCommunications.ts';
import { readCommunications } from './readCommunications.ts';

const communicationsCheck = defineCheck({
  id: 'communications',
  kinds: ['communications'],
  summary:
    'Messages without an audience, an owner or a day; told too long ago, to too few, understood by too few or by nobody knows whom.',
  run: (input, context) =>
    checkCommunications(readCommunications(input, context.locale), {
      today: context.today,
      reachedShare: settingNumber(context, 'reachedShare'),
      understoodShare: settingNumber(context, 'understoodShare'),
      minimumAnswers: settingNumber(context, 'minimumAnswers'),
    }),
});

/** Checks that the check-up runs on communication plans. */
export const communicationChecks: readonly CheckDefinition[] = [communicationsCheck];
