import type { Blueprint } from '../declare/blueprint.ts';
import { rolesBlueprint } from './blueprint.ts';

export { roleChecks } from './checks.ts';

/** Sheet templates of roles. */
export const roleBlueprints: readonly Blueprint[] = [rolesBlueprint];
