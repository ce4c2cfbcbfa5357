import { placeCell } from '../../issue/describe.ts';
import { foldText } from '../../vocabulary/normaliseText.ts';
import { raciIssues } from '../issues.ts';
import type { Finding, Task } from '../model.ts';
import { type RuleInput, taskFinding } from './rule.ts';

/** Key by which two tasks are the same: names within one section, case and white space aside. */
function taskKey({ name, section }: Task): string {
  return `${foldText(section ?? '')}\n${foldText(name)}`;
}

/** A task stands once in its section; the second and later ones are found. */
export function duplicateTasks({ matrix }: RuleInput): readonly Finding[] {
  const first = new Map<string, Task>();
  const findings: Finding[] = [];
  for (const task of matrix.tasks) {
    if (!task.named) continue;
    const key = taskKey(task);
    const before = first.get(key);
    if (before === undefined) first.set(key, task);
    else {
      findings.push(
        taskFinding(raciIssues['raci-task-duplicate'], task, {
          expected: 'each task once; merge the rows, or tell them apart by name',
          found: `the same name in ${placeCell(before.place)}`,
        }),
      );
    }
  }
  return findings;
}

/** Letters stand beside a named task. */
export function unnamedTasks({ matrix }: RuleInput): readonly Finding[] {
  return matrix.tasks
    .filter(({ named }) => !named)
    .map((task) =>
      taskFinding(raciIssues['raci-task-unnamed'], task, {
        expected: 'the name of a task; write it, or clear the letters',
        found: 'a blank cell',
      }),
    );
}
