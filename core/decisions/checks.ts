import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkDecisions } from './checkDecisions.ts';
import { readDecisions } from './readDecisions.ts';

const decisionsCheck = defineCheck({
  id: 'decisions',
  kinds: ['decisions'],
  summary:
    'Decisions without exactly one decider, without a day, overdue, without bounds or with many vetoes.',
  run(input, context) {
    const { table, decisions } = readDecisions(input, context.locale);
    const vetoShare = settingNumber(context, 'vetoShare');
    return checkDecisions(table, decisions, { today: context.today, vetoShare });
  },
});

/** Checks that the check-up runs on lists of decisions. */
export const decisionChecks: readonly CheckDefinition[] = [decisionsCheck];
