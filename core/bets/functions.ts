import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { betCycleTimeFunction } from './functions/betCycleTime.ts';
import { betHitRateFunction } from './functions/betHitRate.ts';

/** Custom functions about bets. */
export const betFunctions: readonly FunctionDefinition[] = [
  betHitRateFunction,
  betCycleTimeFunction,
];
