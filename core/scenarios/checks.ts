import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { findScenarioIssues } from './checkScenarios.ts';
import { readScenarios } from './readScenarios.ts';

const scenariosCheck = defineCheck({
  id: 'scenarios',
  kinds: ['scenarios'],
  summary:
    'Worst cases better than the best, base cases outside the range, cases that are missing.',
  run(input, { locale }) {
    const { table, scenarios } = readScenarios(input, locale);
    return { scores: [], issues: [...table.issues, ...findScenarioIssues(table, scenarios)] };
  },
});

/** Checks that the check-up runs on scenarios. */
export const scenarioChecks: readonly CheckDefinition[] = [scenariosCheck];
