import { raciIssues } from '../issues.ts';
import type { Finding } from '../model.ts';
import { letterName, type RuleInput, taskFinding } from './rule.ts';

/** Each task gives somebody a part. */
export function emptyRows({ matrix }: RuleInput): readonly Finding[] {
  const { variant } = matrix;
  const expected = `at least ${letterName(matrix, variant.accountable)} and ${letterName(matrix, variant.responsible)}; fill them in, or drop the task`;
  return matrix.tasks
    .filter(({ duties }) => duties.length === 0)
    .map((task) =>
      taskFinding(raciIssues['raci-row-empty'], task, { expected, found: 'no letters' }),
    );
}
