import type { Blueprint } from '../declare/blueprint.ts';
import { initiativesBlueprint } from './blueprint.ts';

export { initiativeChecks } from './checks.ts';

/** Sheet templates of initiatives. */
export const initiativeBlueprints: readonly Blueprint[] = [initiativesBlueprint];
