import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkBets } from './checkBets.ts';
import { readBets } from './readBets.ts';

const betsCheck = defineCheck({
  id: 'bets',
  kinds: ['bets'],
  summary: 'Bets past their learn date, without a measure, or decided on without a result.',
  run: (input, { locale, today }) => checkBets(readBets(input, locale), today),
});

/** Checks that the check-up runs on boards of bets. */
export const betChecks: readonly CheckDefinition[] = [betsCheck];
