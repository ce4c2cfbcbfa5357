import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { crossShareFunction } from './functions/crossShare.ts';
import { dependencyAgeFunction } from './functions/dependencyAge.ts';
import { dependencyIssuesFunction } from './functions/dependencyIssues.ts';

/** Functions about what departments need of each other and do together. */
export const dependencyFunctions: readonly FunctionDefinition[] = [
  crossShareFunction,
  dependencyIssuesFunction,
  dependencyAgeFunction,
];
