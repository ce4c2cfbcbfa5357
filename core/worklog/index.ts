import type { Blueprint } from '../declare/blueprint.ts';
import { worklogBlueprint } from './blueprint.ts';

export { worklogChecks } from './checks.ts';
export { firefightingView } from './view.ts';

/** Sheet templates of work. */
export const worklogBlueprints: readonly Blueprint[] = [worklogBlueprint];
