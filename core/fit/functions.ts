import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { fitIndexFunction } from './functions/fitIndex.ts';
import { fitWorstFunction } from './functions/fitWorst.ts';

/** Custom functions about how the elements of an organisation go together. */
export const fitFunctions: readonly FunctionDefinition[] = [fitIndexFunction, fitWorstFunction];
