import type { Blueprint } from '../declare/blueprint.ts';
import { partnersBlueprint } from './blueprint.ts';

export { partnerChecks } from './checks.ts';
export { partnerFunctions } from './functions.ts';

/** Sheet templates of partners. */
export const partnerBlueprints: readonly Blueprint[] = [partnersBlueprint];
