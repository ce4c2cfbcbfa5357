import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { changesSinceFunction } from './functions/changesSince.ts';

/** Custom functions about what changed. */
export const changeFunctions: readonly FunctionDefinition[] = [changesSinceFunction];
