import type { FunctionTexts } from './functionTexts.ts';
import { italianAnswers } from './italian/answers.ts';
import { italianGoals } from './italian/goals.ts';
import { italianMeasures } from './italian/measures.ts';
import { italianPeople } from './italian/people.ts';
import { italianResources } from './italian/resources.ts';
import { italianRhythm } from './italian/rhythm.ts';
import { italianStrategy } from './italian/strategy.ts';
import { joinTexts } from './joinTexts.ts';

/** Functions in Italian. */
export const italian: FunctionTexts = joinTexts([
  italianGoals,
  italianMeasures,
  italianPeople,
  italianAnswers,
  italianResources,
  italianRhythm,
  italianStrategy,
]);
