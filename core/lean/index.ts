import type { Blueprint } from '../declare/blueprint.ts';
import { valueStreamBlueprint, wasteBlueprint } from './blueprints.ts';

export { leanChecks } from './checks.ts';
export { leanView } from './view.ts';

/** Sheet templates of lean work. */
export const leanBlueprints: readonly Blueprint[] = [wasteBlueprint, valueStreamBlueprint];
