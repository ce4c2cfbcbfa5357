import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { commitRateFunction } from './functions/commitRate.ts';
import { overdueListFunction } from './functions/overdueList.ts';

/** Custom functions about commitments. */
export const commitmentFunctions: readonly FunctionDefinition[] = [
  commitRateFunction,
  overdueListFunction,
];
