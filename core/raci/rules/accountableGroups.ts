import { isGroupName } from '../groupNames.ts';
import { raciIssues } from '../issues.ts';
import type { Finding } from '../model.ts';
import { letterName, personFinding, type RuleInput } from './rule.ts';

/** Whoever answers for a task is one named person: not a team, not "everyone", not a column without a name. */
export function accountableGroups({ matrix, loads }: RuleInput): readonly Finding[] {
  const letter = matrix.variant.accountable;
  const namesKnown = matrix.people.some(({ named }) => named);
  return loads.flatMap((load) => {
    const person = matrix.people[load.person];
    const count = load.counts[letter] ?? 0;
    if (!person || count === 0) return [];
    const found = `${letter} on ${count} ${count === 1 ? 'task' : 'tasks'}`;
    if (!person.named) {
      const expected = 'a name above the column; write it';
      return namesKnown
        ? [personFinding(raciIssues['raci-accountable-unnamed'], person, { expected, found })]
        : [];
    }
    if (!isGroupName(person.name)) return [];
    const expected = `one person with ${letterName(matrix, letter)}; name who answers within the group`;
    return [personFinding(raciIssues['raci-accountable-group'], person, { expected, found })];
  });
}
