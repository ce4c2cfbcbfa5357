import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { swotScoreFunction } from './functions/swotScore.ts';
import { swotUnusedFunction } from './functions/swotUnused.ts';
import { towsIssuesFunction } from './functions/towsIssues.ts';

/** Custom functions about factors and the options made of them. */
export const swotFunctions: readonly FunctionDefinition[] = [
  swotScoreFunction,
  swotUnusedFunction,
  towsIssuesFunction,
];
