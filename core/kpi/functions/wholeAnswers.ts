import type { Issue } from '../../issue/issue.ts';
import { kpiIssues } from '../issues.ts';

/** Answers between two steps of the scale, each as an issue. */
export function notWholeAnswers(
  scores: readonly (number | null)[],
  expected: string,
): readonly Issue[] {
  return scores.flatMap((score, index) =>
    score === null || Number.isInteger(score)
      ? []
      : kpiIssues['kpi-answer-not-whole']({
          place: { argument: 'scores' },
          expected,
          found: `${score} as answer ${index + 1}`,
        }),
  );
}
