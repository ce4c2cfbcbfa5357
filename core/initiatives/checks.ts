import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkInitiatives } from './checkInitiatives.ts';
import { readInitiatives } from './readInitiatives.ts';

const initiativesCheck = defineCheck({
  id: 'initiatives',
  kinds: ['initiatives'],
  summary:
    'Initiatives without an owner, overdue, with days that cannot be, or an id that stands twice.',
  run: (input, { locale, today }) => checkInitiatives(readInitiatives(input, locale), today),
});

/** Checks that the check-up runs on lists of initiatives. */
export const initiativeChecks: readonly CheckDefinition[] = [initiativesCheck];
