import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkBudget } from './checkBudget.ts';
import { readBudget } from './readBudget.ts';

const budgetCheck = defineCheck({
  id: 'budget',
  kinds: ['budget'],
  summary: 'Money without an amount, spent beyond its budget, or under an ID that stands twice.',
  run: (input, { locale, today }) => checkBudget(readBudget(input, locale), today),
});

/** Checks that the check-up runs on budgets. */
export const budgetChecks: readonly CheckDefinition[] = [budgetCheck];
