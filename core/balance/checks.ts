import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkBalance } from './checkBalance.ts';
import { readBalance } from './readBalance.ts';

const balanceCheck = defineCheck({
  id: 'balance',
  kinds: ['balance'],
  summary: 'Scores of exploring and exploiting with one half missing or off the scale.',
  run: (input, context) =>
    checkBalance(readBalance(input, context.locale), settingNumber(context, 'balanceScale')),
});

/** Checks that the check-up runs on scores of exploring and exploiting. */
export const balanceChecks: readonly CheckDefinition[] = [balanceCheck];
