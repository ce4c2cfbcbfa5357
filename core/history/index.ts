import type { Blueprint } from '../declare/blueprint.ts';
import { historyBlueprint, targetChangesBlueprint } from './blueprint.ts';

export { snapshotCommand } from './command.ts';

/** Sheet templates of what is written down over time. */
export const historyBlueprints: readonly Blueprint[] = [historyBlueprint, targetChangesBlueprint];
