import type { Blueprint } from '../declare/blueprint.ts';
import { commitmentsBlueprint } from './blueprint.ts';

export { commitmentChecks } from './checks.ts';
export { commitmentsView } from './view.ts';

/** Sheet templates of commitments. */
export const commitmentBlueprints: readonly Blueprint[] = [commitmentsBlueprint];
