import type { Blueprint } from '../declare/blueprint.ts';
import { rhythmBlueprint, ritualsHeldBlueprint } from './blueprint.ts';

export { rhythmCheck } from './checks.ts';
export { rhythmView } from './view.ts';

/** Sheet templates of rituals and of the days they were held. */
export const rhythmBlueprints: readonly Blueprint[] = [rhythmBlueprint, ritualsHeldBlueprint];
