import type { Blueprint } from '../declare/blueprint.ts';
import { changeBlueprint } from './blueprint.ts';

export { changeChecks } from './checks.ts';
export { changeView } from './view.ts';

/** Sheet templates of changes. */
export const changeBlueprints: readonly Blueprint[] = [changeBlueprint];
