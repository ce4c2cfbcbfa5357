import type { Issue, Occurrence } from '../../issue/issue.ts';
import { raciIssues } from '../issues.ts';
import { type Finding, holdersOf, namesOf, type Task } from '../model.ts';
import type { LetterTally } from '../tallyTask.ts';
import { isPassive, letterName, partsOf, type RuleInput, shortList, taskFinding } from './rule.ts';

type Maker = (occurrence: Occurrence) => Issue;

/** The makers for none and for several holders of a letter. */
function makersOf(
  variant: string,
  letter: string,
): { readonly none: Maker; readonly several: Maker } {
  const same = (maker: Maker) => ({ none: maker, several: maker });
  if (variant === 'DECIDE') return same(raciIssues['raci-one-decider']);
  if (variant === 'DACI')
    return same(raciIssues[letter === 'D' ? 'raci-one-driver' : 'raci-one-approver']);
  return {
    none: raciIssues['raci-no-accountable'],
    several: raciIssues['raci-several-accountable'],
  };
}

/** Who could take the missing letter: whoever does the work, else anybody with a part in the task. */
function candidate({ matrix }: RuleInput, task: Task, letter: string): string {
  const { variant } = matrix;
  const doing = letter === variant.responsible ? [] : holdersOf(task, variant.responsible);
  if (doing.length === 1)
    return `; ${namesOf(matrix, doing)} holds ${variant.responsible} and could take it`;
  const people = doing.length > 0 ? doing : task.duties.map(({ person }) => person);
  return `; give ${letter} to one of: ${shortList(matrix, people)}`;
}

function checkLetter(
  input: RuleInput,
  task: Task,
  counted: { letter: string; count: number },
): Finding | null {
  const { matrix } = input;
  const { letter, count } = counted;
  if (count === 1) return null;
  const { none, several } = makersOf(matrix.variant.id, letter);
  const one = `exactly one ${letterName(matrix, letter)}`;
  if (count === 0) {
    const expected = one + candidate(input, task, letter);
    return taskFinding(none, task, { expected, found: partsOf(matrix, task) });
  }
  const names = namesOf(matrix, holdersOf(task, letter));
  return taskFinding(several, task, {
    expected: `${one}; keep it with one of them and give the others another letter`,
    found: `${count} (${names})`,
    person: names,
  });
}

/**
 * Each task has exactly one accountable person; in DACI one driver and one approver, in DECIDE one who decides.
 * Tasks without letters, and those with passive letters only, are left to the rules about them.
 */
export function exactlyOne(input: RuleInput): readonly Finding[] {
  const { matrix, tallies } = input;
  const check = (task: Task, tally: LetterTally) =>
    matrix.variant.exactlyOne.flatMap((letter) => {
      const finding = checkLetter(input, task, { letter, count: tally[letter] ?? 0 });
      return finding ? [finding] : [];
    });
  return matrix.tasks.flatMap((task, index) => {
    const tally = tallies[index] ?? {};
    return task.duties.length === 0 || isPassive(matrix, tally) ? [] : check(task, tally);
  });
}
