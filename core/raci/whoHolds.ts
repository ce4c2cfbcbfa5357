import { foldText } from '../vocabulary/normaliseText.ts';
import { holdersOf, type RaciMatrix, type Task } from './model.ts';

/** Key by which a task is found: case, accents, white space and a number in front do not matter. */
function taskKey(name: string): string {
  const folded = foldText(name).trim().replace(/\s+/g, ' ');
  return folded.replace(/^(?:\d+[.)]?)+\s*|^[-–•*]\s*/, '') || folded;
}

/** Tasks of that name; several when it stands in several sections or more than once. */
export function tasksNamed({ tasks }: RaciMatrix, wanted: string): readonly Task[] {
  const exact = tasks.filter(({ name }) => name === wanted.trim());
  if (exact.length > 0) return exact;
  const key = taskKey(wanted);
  return tasks.filter(({ name }) => taskKey(name) === key);
}

/** Names of the people who hold one of the letters in one of the tasks, in sheet order, each once. */
export function whoHolds(
  matrix: RaciMatrix,
  tasks: readonly Task[],
  letters: readonly string[],
): readonly string[] {
  const holders = new Set(
    tasks.flatMap((task) => letters.flatMap((letter) => holdersOf(task, letter))),
  );
  return matrix.people.filter((_, index) => holders.has(index)).map(({ name }) => name);
}
