import type { Blueprint } from '../declare/blueprint.ts';
import { outcomesBlueprint } from './blueprint.ts';

export { outcomeChecks } from './checks.ts';
export { outcomesView } from './view.ts';

/** Sheet templates of long-term outcomes. */
export const outcomeBlueprints: readonly Blueprint[] = [outcomesBlueprint];
