import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkChange } from './checkChange.ts';
import { readChange } from './readChange.ts';

const changeCheck = defineCheck({
  id: 'change',
  kinds: ['change'],
  summary: 'Steps of a change that run ahead of earlier ones, are not rated, or lack evidence.',
  run(input, context) {
    const gap = settingNumber(context, 'changeGap');
    return checkChange(readChange(input, context.locale), { gap, today: context.today });
  },
});

/** Checks that the check-up runs on the steps of a change. */
export const changeChecks: readonly CheckDefinition[] = [changeCheck];
