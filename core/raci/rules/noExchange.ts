import { raciIssues } from '../issues.ts';
import type { Finding } from '../model.ts';
import { letterName, partsOf, type RuleInput, taskFinding } from './rule.ts';

/** Somebody is consulted on or informed about each task that has letters. */
export function noExchange({ matrix, tallies }: RuleInput): readonly Finding[] {
  const { consulted, informed } = matrix.variant;
  const letters = informed === null ? [consulted] : [consulted, informed];
  const words = letters.map((letter) => letterName(matrix, letter)).join(' or ');
  const expected = `somebody with ${words}; add whoever needs to know`;
  return matrix.tasks.flatMap((task, index) => {
    const tally = tallies[index] ?? {};
    const silent = task.duties.length > 0 && letters.every((letter) => !tally[letter]);
    if (!silent) return [];
    return [
      taskFinding(raciIssues['raci-no-exchange'], task, { expected, found: partsOf(matrix, task) }),
    ];
  });
}
