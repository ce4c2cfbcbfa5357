import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkWorklog } from './checkWorklog.ts';
import { readWorklog } from './readWorklog.ts';

const worklogCheck = defineCheck({
  id: 'worklog',
  kinds: ['worklog'],
  summary: 'Much unplanned work, problems that keep coming back, hours that serve no objective.',
  run: (input, context) =>
    checkWorklog(readWorklog(input, context.locale), {
      today: context.today,
      share: settingNumber(context, 'unplannedShare'),
      times: settingNumber(context, 'repeatTimes'),
    }),
});

/** Checks that the check-up runs on logs of work. */
export const worklogChecks: readonly CheckDefinition[] = [worklogCheck];
