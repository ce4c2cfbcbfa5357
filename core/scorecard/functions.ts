import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { measureScoreFunction } from './functions/measureScore.ts';
import { scorecardCheckFunction } from './functions/scorecardCheck.ts';
import { scorecardPerspectivesFunction } from './functions/scorecardPerspectives.ts';
import { scorecardTotalFunction } from './functions/scorecardTotal.ts';

/** Functions of the scorecard, in the order they are listed. */
export const scorecardFunctions: readonly FunctionDefinition[] = [
  measureScoreFunction,
  scorecardTotalFunction,
  scorecardPerspectivesFunction,
  scorecardCheckFunction,
];
