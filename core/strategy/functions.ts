import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { compassCheck } from './functions/compassCheck.ts';
import { componentScore } from './functions/componentScore.ts';

/** Every function of the strategy subject. */
export const strategyFunctions: readonly FunctionDefinition[] = [componentScore, compassCheck];
