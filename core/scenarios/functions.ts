import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { scenarioRange } from './functions/scenarioRange.ts';
import { scenarioValue } from './functions/scenarioValue.ts';

/** Custom functions about scenarios. */
export const scenarioFunctions: readonly FunctionDefinition[] = [scenarioValue, scenarioRange];
