import type { Issue, Place } from '../issue/issue.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { networkIssues } from './issues.ts';

/** A person as first met, with where, and the department told. */
export interface Member {
  readonly name: string;
  readonly place: Place;
  readonly department: { readonly name: string; readonly place: Place } | null;
}

/** Gathers people by name while a sheet is read: one spelling each, one department each. */
export interface PeopleBook {
  /** The person's name as first spelled. */
  add(name: string, place: Place): string;
  setDepartment(person: string, department: string | null, place: Place): void;
  members(): readonly Member[];
  /** People told to be in two departments. */
  readonly issues: readonly Issue[];
}

/** An empty book. Case and spaces of names and departments do not matter. */
export function peopleBook(): PeopleBook {
  const people = new Map<string, Member>();
  const spellings = new Map<string, string>();
  const issues: Issue[] = [];
  return {
    issues,
    add(name, place) {
      const known = people.get(nameKey(name));
      if (known) return known.name;
      people.set(nameKey(name), { name: name.trim(), place, department: null });
      return name.trim();
    },
    setDepartment(person, department, place) {
      const member = people.get(nameKey(person));
      if (!member || department === null || department.trim() === '') return;
      const key = nameKey(department);
      const name = spellings.get(key) ?? department.trim();
      spellings.set(key, name);
      if (member.department === null) {
        people.set(nameKey(person), { ...member, department: { name, place } });
      } else if (member.department.name !== name) {
        const expected = member.department.name;
        issues.push(
          networkIssues['tie-department-differs']({
            place,
            subject: person,
            expected,
            found: name,
          }),
        );
      }
    },
    members: () => [...people.values()],
  };
}
