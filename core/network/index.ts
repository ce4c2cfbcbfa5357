import type { Blueprint } from '../declare/blueprint.ts';
import { tiesBlueprint } from './blueprint.ts';

export { networkChecks } from './checks.ts';
export { networkFunctions } from './functions.ts';

/** Sheet templates of contacts. */
export const networkBlueprints: readonly Blueprint[] = [tiesBlueprint];
