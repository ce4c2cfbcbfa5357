import { mean } from '../statistics/mean.ts';
import { answerRows, type Looks } from './look.ts';

/**
 * Each person's mean answer to the questions, by team. Only teams that may be shown on all of these questions: with
 * the spread of everybody known, an F that counted smaller ones would give them away. People without a team or an
 * answer are left out.
 */
export function teamScores(
  { byTeam }: Looks,
  questions: readonly number[],
): readonly (readonly number[])[] {
  return byTeam.flatMap((look) => {
    const name = look.team === null ? null : (look.teams[look.team]?.name ?? null);
    const isShown = questions.every((question) => look.shown[question] === true);
    if (name === null || !isShown) return [];
    return [
      answerRows(look, questions).flatMap((row) => {
        const average = mean(row.filter((answer): answer is number => answer !== null));
        return average === null ? [] : [average];
      }),
    ];
  });
}
