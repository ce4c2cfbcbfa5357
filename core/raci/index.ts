import type { Blueprint } from '../declare/blueprint.ts';
import type { CheckDefinition } from '../declare/check.ts';
import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { raciBlueprint } from './blueprint.ts';
import { raciCheck } from './checks.ts';
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

/** Sheet templates for responsibility matrices. */
export const raciBlueprints: readonly Blueprint[] = [raciBlueprint];

/** Checks that run on responsibility matrices. */
export const raciChecks: readonly CheckDefinition[] = [raciCheck];
