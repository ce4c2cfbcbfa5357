import type { Issue, Place } from '../issue/issue.ts';
import type { LetterReading } from './parseLetters.ts';
import type { Variant } from './variants.ts';

/** Somebody with a part in the tasks: a column head of the matrix, or a name met in its cells. */
export interface Person {
  /** As written; `column D` where the sheet gives no name. */
  readonly name: string;
  readonly named: boolean;
  readonly place: Place;
}

/** One person's part in one task. */
export interface Duty {
  /** Index of the person in the matrix. */
  readonly person: number;
  readonly reading: LetterReading;
  /** Zero-based column of the cell in the sheet; its row where tasks run across. */
  readonly line: number;
}

export interface Task {
  /** As written; `row 7` where the sheet gives no name. */
  readonly name: string;
  readonly named: boolean;
  /** The phase or section row it stands under; null where there is none. */
  readonly section: string | null;
  readonly place: Place;
  /** Parts that are not blank, in sheet order; one a person. */
  readonly duties: readonly Duty[];
}

/**
 * A responsibility matrix as data, whatever its layout was. Later joins (owners of key results,
 * departments, changes of the accountable person) go by person name and task name.
 */
export interface RaciMatrix {
  readonly variant: Variant;
  readonly tasks: readonly Task[];
  readonly people: readonly Person[];
  /** True when tasks run across the columns. */
  readonly tasksAcross: boolean;
}

/** Something the rules found, with the task and the person it is about. */
export interface Finding {
  readonly issue: Issue;
  readonly task: string | null;
  readonly person: string | null;
}

/** The cell of one duty. */
export function dutyPlace(matrix: RaciMatrix, task: Task, duty: Duty): Place {
  return matrix.tasksAcross
    ? { ...task.place, row: duty.line }
    : { ...task.place, column: duty.line };
}

/** Indices of the people who hold the letter in the task. */
export function holdersOf(task: Task, letter: string): readonly number[] {
  return task.duties
    .filter(({ reading }) => reading.letters.includes(letter))
    .map(({ person }) => person);
}

/** Names of the people, in alphabetical order so that the order of columns does not matter. */
export function namesOf(matrix: RaciMatrix, people: readonly number[]): string {
  return people
    .map((person) => matrix.people[person]?.name ?? '')
    .sort()
    .join(', ');
}
