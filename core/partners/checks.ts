import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { checkPartners } from './checkPartners.ts';
import { partnerColumns } from './columns.ts';

const partnersCheck = defineCheck({
  id: 'partners',
  kinds: ['partners'],
  summary: 'Partners without a shared objective, measure or review, and reviews that are overdue.',
  run({ grid, table }, { locale, today }) {
    return checkPartners(readRecognised({ grid, table, locale }, partnerColumns), today);
  },
});

/** Checks that the check-up runs on lists of partners. */
export const partnerChecks: readonly CheckDefinition[] = [partnersCheck];
