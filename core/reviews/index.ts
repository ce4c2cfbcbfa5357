import type { Blueprint } from '../declare/blueprint.ts';
import { reviewsBlueprint } from './blueprint.ts';

export { reviewChecks } from './checks.ts';
export { reviewsView } from './view.ts';

/** Sheet templates of reviews. */
export const reviewBlueprints: readonly Blueprint[] = [reviewsBlueprint];
