import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkAutomation } from './checkAutomation.ts';
import { readAutomation } from './readAutomation.ts';

const automationCheck = defineCheck({
  id: 'automation',
  kinds: ['automation'],
  summary:
    'Automations without objective, baseline or somebody accountable, or with personal data unanswered.',
  run: (input, { locale }) => checkAutomation(readAutomation(input, locale)),
});

/** Checks that the check-up runs on lists of automations. */
export const automationChecks: readonly CheckDefinition[] = [automationCheck];
