import type { Issue, Occurrence } from '../../issue/issue.ts';
import type { Finding, RaciMatrix, Task } from '../model.ts';
import type { PersonLoad } from '../personLoads.ts';
import type { LetterTally } from '../tallyTask.ts';
import type { RaciLimits } from '../thresholds.ts';
import { letterWord } from '../variants.ts';

/** What every rule looks at. */
export interface RuleInput {
  readonly matrix: RaciMatrix;
  /** One tally a task, in the order of the tasks. */
  readonly tallies: readonly LetterTally[];
  readonly loads: readonly PersonLoad[];
  readonly limits: RaciLimits;
}

/** A rule answers what it found; nothing when all is well. */
export type Rule = (input: RuleInput) => readonly Finding[];

type Maker = (occurrence: Occurrence) => Issue;

/** A finding about a task, at the cell of its name. */
export function taskFinding(
  make: Maker,
  task: Task,
  text: { readonly expected: string; readonly found: string; readonly person?: string },
): Finding {
  const { expected, found, person = null } = text;
  const issue = make({ place: task.place, subject: task.name, expected, found });
  return { issue, task: task.name, person };
}

/** A finding about a person, at the cell of the name. */
export function personFinding(
  make: Maker,
  person: RaciMatrix['people'][number],
  text: { readonly expected: string; readonly found: string },
): Finding {
  const issue = make({ place: person.place, subject: person.name, ...text });
  return { issue, task: null, person: person.name };
}

/** The parts in a task in words, people in alphabetical order: `Ann A/R, Ben C`. */
export function partsOf(matrix: RaciMatrix, task: Task): string {
  const parts = task.duties
    .map(({ person, reading }) => {
      const code = [...reading.letters, ...reading.unknown].join('/');
      return `${matrix.people[person]?.name ?? ''} ${code}`;
    })
    .sort();
  const shown = parts.slice(0, 6).join(', ');
  if (parts.length === 0) return 'no letters';
  return parts.length > 6 ? `${shown} and ${parts.length - 6} more` : shown;
}

/** Names for a suggestion, in alphabetical order; more than six would hide the sentence. */
export function shortList(matrix: RaciMatrix, people: readonly number[]): string {
  const names = people.map((person) => matrix.people[person]?.name ?? '').sort();
  const shown = names.slice(0, 6).join(', ');
  return names.length > 6 ? `${shown} and ${names.length - 6} more` : shown;
}

/** A share in words: `50%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The letter with its word: `A (accountable)`. */
export function letterName({ variant }: RaciMatrix, letter: string): string {
  return `${letter} (${letterWord(variant, letter)})`;
}

/** True for a task that has letters, all of them passive: such a task has one finding instead of one a missing letter. */
export function isPassive({ variant }: RaciMatrix, tally: LetterTally): boolean {
  const letters = Object.keys(tally);
  return letters.length > 0 && letters.every((letter) => variant.passive.includes(letter));
}
