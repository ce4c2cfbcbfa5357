import { raciIssues } from '../issues.ts';
import { type Finding, namesOf } from '../model.ts';
import { letterName, type RuleInput, taskFinding } from './rule.ts';

/** At most one person may stop a decision without saying on what ground; "A (legal)" names its scope. */
export function vetoes({ matrix }: RuleInput): readonly Finding[] {
  const { veto } = matrix.variant;
  if (veto === null) return [];
  return matrix.tasks.flatMap((task) => {
    const holders = task.duties.filter(({ reading }) => reading.letters.includes(veto));
    const open = holders.filter(({ reading }) => reading.note === '');
    if (holders.length < 2 || open.length === 0) return [];
    const names = namesOf(
      matrix,
      open.map(({ person }) => person),
    );
    return [
      taskFinding(raciIssues['raci-several-vetoes'], task, {
        expected: `one ${letterName(matrix, veto)}; keep it with one of them, or write the scope in brackets such as ${veto} (legal)`,
        found: `${holders.length}, without a scope: ${names}`,
        person: names,
      }),
    ];
  });
}
