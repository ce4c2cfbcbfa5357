import type { Blueprint } from '../declare/blueprint.ts';
import { capacityBlueprint } from './blueprint.ts';

export { capacityChecks } from './checks.ts';
export { capacityView } from './view.ts';

/** Sheet templates of capacity. */
export const capacityBlueprints: readonly Blueprint[] = [capacityBlueprint];
