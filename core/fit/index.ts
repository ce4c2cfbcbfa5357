import type { Blueprint } from '../declare/blueprint.ts';
import { fitBlueprint } from './blueprint.ts';

export { fitChecks } from './checks.ts';
export { fitView } from './view.ts';

/** Sheet templates of how the elements of an organisation go together. */
export const fitBlueprints: readonly Blueprint[] = [fitBlueprint];
