import type { Blueprint } from '../declare/blueprint.ts';
import { dependenciesBlueprint, milestonesBlueprint } from './blueprint.ts';

export { dependencyChecks } from './checks.ts';
export { dependencyFunctions } from './functions.ts';

/** Sheet templates for what departments need of each other and reach together. */
export const dependencyBlueprints: readonly Blueprint[] = [
  dependenciesBlueprint,
  milestonesBlueprint,
];
