import type { FunctionTexts } from './functionTexts.ts';
import { germanAnswers } from './german/answers.ts';
import { germanGoals } from './german/goals.ts';
import { germanMeasures } from './german/measures.ts';
import { germanPeople } from './german/people.ts';
import { germanResources } from './german/resources.ts';
import { germanRhythm } from './german/rhythm.ts';
import { germanStrategy } from './german/strategy.ts';
import { joinTexts } from './joinTexts.ts';

/** Functions in German. */
export const german: FunctionTexts = joinTexts([
  germanGoals,
  germanMeasures,
  germanPeople,
  germanAnswers,
  germanResources,
  germanRhythm,
  germanStrategy,
]);
