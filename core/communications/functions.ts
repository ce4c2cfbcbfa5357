import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { commsCoverageFunction } from './functions/commsCoverage.ts';
import { understandingRateFunction } from './functions/understandingRate.ts';

/** Custom functions about communication plans. */
export const communicationFunctions: readonly FunctionDefinition[] = [
  commsCoverageFunction,
  understandingRateFunction,
];
