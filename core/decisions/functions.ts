import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { decisionIssuesFunction } from './functions/decisionIssues.ts';
import { decisionLevelFunction } from './functions/decisionLevel.ts';
import { valuesCheckFunction } from './functions/valuesCheck.ts';

/** Custom functions about decisions. */
export const decisionFunctions: readonly FunctionDefinition[] = [
  decisionIssuesFunction,
  decisionLevelFunction,
  valuesCheckFunction,
];
