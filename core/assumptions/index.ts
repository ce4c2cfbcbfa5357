import type { Blueprint } from '../declare/blueprint.ts';
import { assumptionsBlueprint } from './blueprint.ts';

export { assumptionChecks } from './checks.ts';
export { assumptionsView } from './view.ts';

/** Sheet templates of assumptions. */
export const assumptionBlueprints: readonly Blueprint[] = [assumptionsBlueprint];
