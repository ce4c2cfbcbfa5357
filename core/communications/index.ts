import type { Blueprint } from '../declare/blueprint.ts';
import { communicationsBlueprint } from './blueprint.ts';

export { communicationChecks } from './checks.ts';
export { communicationsView } from './view.ts';

/** Sheet templates of communication. */
export const communicationBlueprints: readonly Blueprint[] = [communicationsBlueprint];
