import type { Blueprint } from '../declare/blueprint.ts';
import { checkInsBlueprint, keyResultsBlueprint, objectivesBlueprint } from './blueprint.ts';

/** Every sheet template of the OKR subject. */
export const okrBlueprints: readonly Blueprint[] = [
  objectivesBlueprint,
  keyResultsBlueprint,
  checkInsBlueprint,
];

export { okrChecks } from './checks.ts';
export { okrTreeCheck } from './checkTree.ts';
export { okrFunctions } from './functions.ts';
