import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { reviewAdherenceFunction } from './functions/reviewAdherence.ts';
import { reviewMissRateFunction } from './functions/reviewMissRate.ts';

/** Custom functions about reviews. */
export const reviewFunctions: readonly FunctionDefinition[] = [
  reviewAdherenceFunction,
  reviewMissRateFunction,
];
