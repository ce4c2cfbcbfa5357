import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { controlLimitsFunction } from './functions/controlLimits.ts';
import { controlSignalsFunction } from './functions/controlSignals.ts';
import { forecastEndFunction } from './functions/forecastEnd.ts';
import { requiredRateFunction } from './functions/requiredRate.ts';
import { targetChanceFunction } from './functions/targetChance.ts';

/** Functions about where things are heading, in the order they are listed. */
export const forecastFunctions: readonly FunctionDefinition[] = [
  forecastEndFunction,
  requiredRateFunction,
  targetChanceFunction,
  controlLimitsFunction,
  controlSignalsFunction,
];
