import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { raciIssuesFunction } from './functions/raciIssues.ts';
import { raciLoadFunction } from './functions/raciLoad.ts';
import { raciScoreFunction } from './functions/raciScore.ts';
import { raciWhoFunction } from './functions/raciWho.ts';

/** Custom functions about responsibility matrices. */
export const raciFunctions: readonly FunctionDefinition[] = [
  raciIssuesFunction,
  raciLoadFunction,
  raciScoreFunction,
  raciWhoFunction,
];
