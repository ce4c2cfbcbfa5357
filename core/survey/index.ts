import type { Blueprint } from '../declare/blueprint.ts';
import { pulseBlueprint, surveyBlueprint } from './blueprint.ts';

export { surveyChecks } from './checks.ts';
export { agreementView } from './view.ts';

/** Sheet templates of surveys. */
export const surveyBlueprints: readonly Blueprint[] = [surveyBlueprint, pulseBlueprint];
