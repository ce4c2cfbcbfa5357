import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { incentiveConflictFunction } from './functions/incentiveConflict.ts';
import { recognitionShareFunction } from './functions/recognitionShare.ts';

/** Custom functions about incentives and recognition. */
export const incentiveFunctions: readonly FunctionDefinition[] = [
  incentiveConflictFunction,
  recognitionShareFunction,
];
