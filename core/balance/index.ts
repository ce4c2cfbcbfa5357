import type { Blueprint } from '../declare/blueprint.ts';
import { balanceBlueprint } from './blueprint.ts';

export { balanceChecks } from './checks.ts';

/** Sheet templates of exploring and exploiting. */
export const balanceBlueprints: readonly Blueprint[] = [balanceBlueprint];
