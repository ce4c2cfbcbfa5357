import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { stakeholderGrid } from './functions/stakeholderGrid.ts';
import { stakeholderSupport } from './functions/stakeholderSupport.ts';

/** Custom functions about stakeholders. */
export const stakeholderFunctions: readonly FunctionDefinition[] = [
  stakeholderSupport,
  stakeholderGrid,
];
