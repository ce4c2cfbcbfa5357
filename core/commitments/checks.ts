import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkCommitments } from './checkCommitments.ts';
import { readCommitments } from './readCommitments.ts';

const commitmentsCheck = defineCheck({
  id: 'commitments',
  kinds: ['commitments'],
  summary: 'Commitments that are overdue, without a person or a day, or closed without an outcome.',
  run: (input, { locale, today }) => checkCommitments(readCommitments(input, locale), today),
});

/** Checks that the check-up runs on lists of commitments. */
export const commitmentChecks: readonly CheckDefinition[] = [commitmentsCheck];
