import type { Blueprint } from '../declare/blueprint.ts';
import { stakeholdersBlueprint } from './blueprint.ts';

export { stakeholderChecks } from './checks.ts';
export { stakeholdersView } from './view.ts';

/** Sheet templates of stakeholders. */
export const stakeholderBlueprints: readonly Blueprint[] = [stakeholdersBlueprint];
