import type { Blueprint } from '../declare/blueprint.ts';
import { automationBlueprint } from './blueprint.ts';

export { automationChecks } from './checks.ts';
export { automationView } from './view.ts';

/** Sheet templates of automation. */
export const automationBlueprints: readonly Blueprint[] = [automationBlueprint];
