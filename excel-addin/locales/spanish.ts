import type { FunctionTexts } from './functionTexts.ts';
import { joinTexts } from './joinTexts.ts';
import { spanishAnswers } from './spanish/answers.ts';
import { spanishGoals } from './spanish/goals.ts';
import { spanishMeasures } from './spanish/measures.ts';
import { spanishPeople } from './spanish/people.ts';
import { spanishResources } from './spanish/resources.ts';
import { spanishRhythm } from './spanish/rhythm.ts';
import { spanishStrategy } from './spanish/strategy.ts';

/** Functions in Spanish. */
export const spanish: FunctionTexts = joinTexts([
  spanishGoals,
  spanishMeasures,
  spanishPeople,
  spanishAnswers,
  spanishResources,
  spanishRhythm,
  spanishStrategy,
]);
