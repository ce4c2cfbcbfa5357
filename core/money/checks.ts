import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkCosts } from './checkCosts.ts';
import { readCosts } from './readCosts.ts';

const misalignmentCostCheck = defineCheck({
  id: 'misalignment-cost',
  kinds: ['misalignment-cost'],
  summary:
    'Costs of misalignment with an assumption missing, without source or evidence, or out of order.',
  run(input, { locale }) {
    const { table, lines } = readCosts(input, locale);
    return checkCosts(table, lines);
  },
});

/** Checks that the check-up runs on costs of misalignment. */
export const moneyChecks: readonly CheckDefinition[] = [misalignmentCostCheck];
