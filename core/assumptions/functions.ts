import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { assumptionCoverageFunction } from './functions/assumptionCoverage.ts';
import { staleAssumptionsFunction } from './functions/staleAssumptions.ts';

/** Custom functions about assumptions. */
export const assumptionFunctions: readonly FunctionDefinition[] = [
  staleAssumptionsFunction,
  assumptionCoverageFunction,
];
