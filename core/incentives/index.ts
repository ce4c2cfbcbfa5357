import type { Blueprint } from '../declare/blueprint.ts';
import { incentivesBlueprint, recognitionBlueprint } from './blueprints.ts';

export { incentiveChecks } from './checks.ts';

/** Sheet templates of incentives and recognition. */
export const incentiveBlueprints: readonly Blueprint[] = [
  incentivesBlueprint,
  recognitionBlueprint,
];
