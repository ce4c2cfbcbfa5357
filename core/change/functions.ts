import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { kotterGate } from './functions/kotterGate.ts';

/** Custom functions about changes. */
export const changeStepFunctions: readonly FunctionDefinition[] = [kotterGate];
