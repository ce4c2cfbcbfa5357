import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { orphanSpendFunction } from './functions/orphanSpend.ts';
import { strategicSpendFunction } from './functions/strategicSpend.ts';

/** Every function of the budget subject. */
export const budgetFunctions: readonly FunctionDefinition[] = [
  strategicSpendFunction,
  orphanSpendFunction,
];
