import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkAssumptions } from './checkAssumptions.ts';
import { readAssumptions } from './readAssumptions.ts';

const assumptionsCheck = defineCheck({
  id: 'assumptions',
  kinds: ['assumptions'],
  summary:
    'Assumptions nobody tested lately, held without evidence or owner, or refuted and still relied on.',
  run(input, context) {
    const days = settingNumber(context, 'assumptionStaleAfter');
    return checkAssumptions(readAssumptions(input, context.locale), { today: context.today, days });
  },
});

/** Checks that the check-up runs on logs of assumptions. */
export const assumptionChecks: readonly CheckDefinition[] = [assumptionsCheck];
