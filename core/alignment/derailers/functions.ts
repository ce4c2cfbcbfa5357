import type { FunctionDefinition } from '../../declare/defineFunction.ts';
import { derailerIndexFunction } from './functions/derailerIndex.ts';

/** Functions of the derailers. */
export const derailerFunctions: readonly FunctionDefinition[] = [derailerIndexFunction];
