import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkSignals } from './checkSignals.ts';
import { readSignals } from './readSignals.ts';

const signalsCheck = defineCheck({
  id: 'signals',
  kinds: ['signals'],
  summary: 'Signals undecided for long, and days that are missing or contradict each other.',
  run(input, context) {
    const decideWithin = settingNumber(context, 'decideWithin');
    return checkSignals(readSignals(input, context.locale), { today: context.today, decideWithin });
  },
});

/** Checks that the check-up runs on signals. */
export const signalChecks: readonly CheckDefinition[] = [signalsCheck];
