import type { Blueprint } from '../declare/blueprint.ts';
import { betsBlueprint } from './blueprint.ts';

export { betChecks } from './checks.ts';
export { betsView } from './view.ts';

/** Sheet templates of bets. */
export const betBlueprints: readonly Blueprint[] = [betsBlueprint];
