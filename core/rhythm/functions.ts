import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { rhythmDueFunction } from './functions/rhythmDue.ts';
import { rhythmRateFunction } from './functions/rhythmRate.ts';
import { rhythmStreakFunction } from './functions/rhythmStreak.ts';

/** Custom functions about rituals. */
export const rhythmFunctions: readonly FunctionDefinition[] = [
  rhythmRateFunction,
  rhythmStreakFunction,
  rhythmDueFunction,
];
