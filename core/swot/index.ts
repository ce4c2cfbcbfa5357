import type { Blueprint } from '../declare/blueprint.ts';
import { swotBlueprint, towsBlueprint } from './blueprint.ts';

export { swotChecks, swotOptionsCheck } from './checks.ts';
export { swotViews } from './view.ts';

/** Sheet templates of factors and of the options made of them. */
export const swotBlueprints: readonly Blueprint[] = [swotBlueprint, towsBlueprint];
