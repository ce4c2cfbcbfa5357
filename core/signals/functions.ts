import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { decideToDone } from './functions/decideToDone.ts';
import { senseToDecide } from './functions/senseToDecide.ts';

/** Custom functions about signals. */
export const signalFunctions: readonly FunctionDefinition[] = [senseToDecide, decideToDone];
