import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { repeatIssuesFunction } from './functions/repeatIssues.ts';
import { unplannedShareFunction } from './functions/unplannedShare.ts';

/** Custom functions about work. */
export const worklogFunctions: readonly FunctionDefinition[] = [
  unplannedShareFunction,
  repeatIssuesFunction,
];
