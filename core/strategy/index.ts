import type { Blueprint } from '../declare/blueprint.ts';
import { strategyBlueprint } from './blueprint.ts';

export { strategyChecks, strategyTreeCheck } from './checks.ts';

/** Sheet templates of the strategy. */
export const strategyBlueprints: readonly Blueprint[] = [strategyBlueprint];
