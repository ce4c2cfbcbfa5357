import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { ambiBalanceFunction } from './functions/ambiBalance.ts';
import { ambiCombinedFunction } from './functions/ambiCombined.ts';

/** Custom functions about exploring and exploiting. */
export const balanceFunctions: readonly FunctionDefinition[] = [
  ambiBalanceFunction,
  ambiCombinedFunction,
];
