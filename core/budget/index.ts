import type { Blueprint } from '../declare/blueprint.ts';
import { budgetBlueprint } from './blueprint.ts';

export { budgetChecks } from './checks.ts';

/** Sheet templates of budgets. */
export const budgetBlueprints: readonly Blueprint[] = [budgetBlueprint];
