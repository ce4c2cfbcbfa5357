import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkStakeholders } from './checkStakeholders.ts';
import { readStakeholders } from './readStakeholders.ts';

const stakeholdersCheck = defineCheck({
  id: 'stakeholders',
  kinds: ['stakeholders'],
  summary: 'Stakeholders with influence who are against and left alone, or whom nobody talks with.',
  run(input, context) {
    const contactAfter = settingNumber(context, 'contactAfter');
    const list = readStakeholders(input, context.locale);
    return checkStakeholders(list, { today: context.today, contactAfter });
  },
});

/** Checks that the check-up runs on stakeholders. */
export const stakeholderChecks: readonly CheckDefinition[] = [stakeholdersCheck];
