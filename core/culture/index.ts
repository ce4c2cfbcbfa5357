import type { Blueprint } from '../declare/blueprint.ts';
import { cultureBlueprint } from './blueprint.ts';

export { cultureChecks } from './checks.ts';
export { cultureFunctions } from './functions.ts';
export { cultureView } from './view.ts';

/** Sheet templates of culture. */
export const cultureBlueprints: readonly Blueprint[] = [cultureBlueprint];
