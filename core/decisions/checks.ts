import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkDecisions } from './checkDecisions.ts';
import { readDecisions } from './readDecisions.ts';

const decisionsCheck = defineCheck({
  id: 'decisions',
  kinds: ['decisions'],
  summary: 'Decisions without exactly one decider, without a day, overdue or without bounds.',
  run(input, { locale, today }) {
    const { table, decisions } = readDecisions(input, locale);
    return checkDecisions(table, decisions, today);
  },
});

/** Checks that the check-up runs on lists of decisions. */
export const decisionChecks: readonly CheckDefinition[] = [decisionsCheck];
