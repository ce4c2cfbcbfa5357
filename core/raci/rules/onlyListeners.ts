import { raciIssues } from '../issues.ts';
import type { Finding } from '../model.ts';
import { isPassive, letterName, partsOf, type RuleInput, taskFinding } from './rule.ts';

/**
 * A task has more than consulted and informed people. This finding stands for the missing letters too,
 * so that one row costs one error.
 */
export function onlyListeners({ matrix, tallies }: RuleInput): readonly Finding[] {
  const { variant } = matrix;
  const needed = [...variant.exactlyOne, ...(variant.atLeastOne ? [variant.atLeastOne] : [])];
  const expected = `one ${needed.map((letter) => letterName(matrix, letter)).join(' and one ')}; add them, or drop the task`;
  return matrix.tasks.flatMap((task, index) =>
    isPassive(matrix, tallies[index] ?? {})
      ? [
          taskFinding(raciIssues['raci-only-informed'], task, {
            expected,
            found: partsOf(matrix, task),
          }),
        ]
      : [],
  );
}
