import type { Blueprint } from '../declare/blueprint.ts';
import type { CheckDefinition } from '../declare/check.ts';
import { raciBlueprint } from './blueprint.ts';
import { raciCheck } from './checks.ts';

/** Sheet templates for responsibility matrices. */
export const raciBlueprints: readonly Blueprint[] = [raciBlueprint];

/** Checks that run on responsibility matrices. */
export const raciChecks: readonly CheckDefinition[] = [raciCheck];

export { raciFunctions } from './functions.ts';
