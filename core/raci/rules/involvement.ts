import { raciIssues } from '../issues.ts';
import type { Finding, Person, RaciMatrix } from '../model.ts';
import type { PersonLoad } from '../personLoads.ts';
import { raciThresholds } from '../thresholds.ts';
import { personFinding, type RuleInput } from './rule.ts';

const clear = 'at least one blank cell; clear the letters that change nothing';

/** Tasks a person has a part in; being left out on purpose is no part. */
function partsIn({ variant }: RaciMatrix, { rows, counts }: PersonLoad): number {
  return rows - (variant.omitted === null ? 0 : (counts[variant.omitted] ?? 0));
}

interface Involved {
  readonly person: Person;
  readonly parts: number;
}

function involvedEverywhere({ matrix, loads, limits }: RuleInput): readonly Involved[] {
  const total = matrix.tasks.length;
  if (total < raciThresholds.loadFrom.value) return [];
  return loads.flatMap((load) => {
    const parts = partsIn(matrix, load);
    const person = matrix.people[load.person];
    return person && parts >= limits.involvedFrom * total ? [{ person, parts }] : [];
  });
}

/** Nobody has a part in every single task; where many do, one finding names them all. */
export function alwaysInvolved(input: RuleInput): readonly Finding[] {
  const { tasks } = input.matrix;
  const people = involvedEverywhere(input);
  if (people.length <= raciThresholds.involvedTogether.value) {
    return people.map(({ person, parts }) => {
      const count = parts === tasks.length ? 'all' : `${parts} of`;
      const found = `a part in ${count} ${tasks.length} tasks`;
      return personFinding(raciIssues['raci-always-involved'], person, { expected: clear, found });
    });
  }
  const names = people.map(({ person }) => person.name).sort();
  const issue = raciIssues['raci-all-involved']({
    place: { ...people[0]?.person.place, column: tasks[0]?.place.column },
    expected: `${clear} for each of them`,
    found: `${people.length} of ${input.matrix.people.length} (${names.join(', ')})`,
  });
  return [{ issue, task: null, person: names.join(', ') }];
}

function hasDuty({ variant }: RaciMatrix, { counts }: PersonLoad): boolean {
  return Object.keys(counts).some((letter) => !variant.passive.includes(letter));
}

/** Each person does or answers for something; somebody left out of everything on purpose is passed over. */
export function withoutDuty({ matrix, loads }: RuleInput): readonly Finding[] {
  return loads.flatMap((load) => {
    const person = matrix.people[load.person];
    const letters = Object.keys(load.counts);
    const leftOut =
      letters.length > 0 && letters.every((letter) => letter === matrix.variant.omitted);
    if (!person || leftOut || hasDuty(matrix, load)) return [];
    const { accountable, responsible } = matrix.variant;
    return [
      personFinding(raciIssues['raci-no-duty'], person, {
        expected: `a task with ${responsible} or ${accountable}; give one, or take the person out`,
        found: letters.length === 0 ? 'no letters' : `only ${letters.sort().join(', ')}`,
      }),
    ];
  });
}
