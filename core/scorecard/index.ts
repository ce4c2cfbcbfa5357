import type { Blueprint } from '../declare/blueprint.ts';
import { scorecardBlueprint } from './blueprint.ts';

export { scorecardChecks } from './checks.ts';
export { scorecardFunctions } from './functions.ts';

/** Sheet templates of the scorecard. */
export const scorecardBlueprints: readonly Blueprint[] = [scorecardBlueprint];
