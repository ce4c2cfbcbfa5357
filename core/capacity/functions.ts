import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { capacityVerdictFunction } from './functions/capacityVerdict.ts';

/** Every function of capacity. */
export const capacityFunctions: readonly FunctionDefinition[] = [capacityVerdictFunction];
