import { raciIssues } from '../issues.ts';
import { type Finding, holdersOf, namesOf } from '../model.ts';
import { isPassive, letterName, partsOf, type RuleInput, taskFinding } from './rule.ts';

/** Each task has at least one person who does it; "A/R" counts. Not for variants that name no such letter. */
export function somebodyDoesIt({ matrix, tallies }: RuleInput): readonly Finding[] {
  const { variant } = matrix;
  const letter = variant.atLeastOne;
  if (letter === null) return [];
  return matrix.tasks.flatMap((task, index) => {
    const tally = tallies[index] ?? {};
    if (task.duties.length === 0 || tally[letter] || isPassive(matrix, tally)) return [];
    const leading = holdersOf(task, variant.accountable);
    const fix =
      leading.length === 1
        ? `; if ${namesOf(matrix, leading)} does it too, write ${variant.accountable}/${letter}`
        : `; add ${letter} for whoever does the work`;
    const expected = `at least one ${letterName(matrix, letter)}${fix}`;
    return [
      taskFinding(raciIssues['raci-no-responsible'], task, {
        expected,
        found: partsOf(matrix, task),
      }),
    ];
  });
}
