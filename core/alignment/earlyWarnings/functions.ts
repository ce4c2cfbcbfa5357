import type { FunctionDefinition } from '../../declare/defineFunction.ts';
import { earlyWarning } from './functions/earlyWarning.ts';

/** Custom functions about early signs. */
export const earlyWarningFunctions: readonly FunctionDefinition[] = [earlyWarning];
