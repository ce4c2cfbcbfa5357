import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { outcomeCorrelationFunction } from './functions/outcomeCorrelation.ts';

/** Custom functions about long-term outcomes. */
export const outcomeFunctions: readonly FunctionDefinition[] = [outcomeCorrelationFunction];
