import { mean } from '../statistics/mean.ts';
import { answerRows, type Look } from './look.ts';

/** Each person's mean answer to the questions, by team; people without a team or an answer are left out. */
export function teamScores({
  look,
  questions,
}: {
  readonly look: Look;
  readonly questions: readonly number[];
}): readonly (readonly number[])[] {
  return look.teams.flatMap(({ name }, team) => {
    if (name === null) return [];
    const rows = answerRows({ ...look, team }, questions);
    return [
      rows.flatMap((row) => {
        const average = mean(row.filter((answer): answer is number => answer !== null));
        return average === null ? [] : [average];
      }),
    ];
  });
}
