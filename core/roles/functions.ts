import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { roleCoverageFunction } from './functions/roleCoverage.ts';
import { roleIssuesFunction } from './functions/roleIssues.ts';

/** Custom functions about roles. */
export const roleFunctions: readonly FunctionDefinition[] = [
  roleIssuesFunction,
  roleCoverageFunction,
];
