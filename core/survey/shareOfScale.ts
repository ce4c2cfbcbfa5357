import { mean } from '../statistics/mean.ts';
import { answersTo, type Look } from './look.ts';

/**
 * Mean of the questions' means as a score: 0 where everybody gives the lowest answer, 100 the highest. Each question
 * counts the same; reversed ones are turned. Null where none of them has an answer.
 */
export function shareOfScale(look: Look, questions: readonly number[]): number | null {
  const { lowest, options } = look.survey.scale;
  const means = questions.flatMap((question) => {
    const average = mean(answersTo(look, question));
    return average === null ? [] : [average];
  });
  const average = mean(means);
  return average === null || options < 2 ? null : (100 * (average - lowest)) / (options - 1);
}
