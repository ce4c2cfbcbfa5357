import type { Blueprint } from '../declare/blueprint.ts';
import { decisionsBlueprint } from './blueprint.ts';

export { decisionChecks } from './checks.ts';
export { decisionsView } from './view.ts';

/** Sheet templates of decisions. */
export const decisionBlueprints: readonly Blueprint[] = [decisionsBlueprint];
