import type { Blueprint } from '../declare/blueprint.ts';
import { misalignmentCostBlueprint } from './blueprint.ts';

export { moneyChecks } from './checks.ts';

/** Sheet templates of money. */
export const moneyBlueprints: readonly Blueprint[] = [misalignmentCostBlueprint];
