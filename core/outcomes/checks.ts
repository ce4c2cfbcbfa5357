import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { findOutcomeIssues } from './checkOutcomes.ts';
import { readOutcomes } from './readOutcomes.ts';

const outcomesCheck = defineCheck({
  id: 'outcomes',
  kinds: ['outcomes'],
  summary: 'Quarters without an alignment index or with two, outcomes told twice or too seldom.',
  run(input, { locale }) {
    const outcomes = readOutcomes(input, locale);
    return { scores: [], issues: [...outcomes.table.issues, ...findOutcomeIssues(outcomes)] };
  },
});

/** Checks that the check-up runs on long-term outcomes. */
export const outcomeChecks: readonly CheckDefinition[] = [outcomesCheck];
