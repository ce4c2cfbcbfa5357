import { frenchAnswers } from './french/answers.ts';
import { frenchGoals } from './french/goals.ts';
import { frenchMeasures } from './french/measures.ts';
import { frenchPeople } from './french/people.ts';
import { frenchResources } from './french/resources.ts';
import { frenchRhythm } from './french/rhythm.ts';
import { frenchStrategy } from './french/strategy.ts';
import type { FunctionTexts } from './functionTexts.ts';
import { joinTexts } from './joinTexts.ts';

/** Functions in French. */
export const french: FunctionTexts = joinTexts([
  frenchGoals,
  frenchMeasures,
  frenchPeople,
  frenchAnswers,
  frenchResources,
  frenchRhythm,
  frenchStrategy,
]);
