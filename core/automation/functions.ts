import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { fitGateFunction } from './functions/fitGate.ts';

/** Custom functions about automation. */
export const automationFunctions: readonly FunctionDefinition[] = [fitGateFunction];
