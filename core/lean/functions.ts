import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { leanEfficiencyFunction } from './functions/leanEfficiency.ts';
import { wasteCostFunction } from './functions/wasteCost.ts';

/** Custom functions about waste and flow. */
export const leanFunctions: readonly FunctionDefinition[] = [
  leanEfficiencyFunction,
  wasteCostFunction,
];
