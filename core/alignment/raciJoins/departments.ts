import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { roleColumns } from '../../roles/columns.ts';
import type { OwnedRow } from './ownedRows.ts';
import { namesIn, personKey } from './personNames.ts';

/** Department keys → how the department is written. */
export type Departments = ReadonlyMap<string, string>;

/** Who belongs where, and who holds which role. */
export interface Directory {
  /** Departments of somebody, by name or role; empty where nothing tells. */
  readonly departmentsOf: (name: string) => Departments;
  /** Names by which somebody may be called: as written, and whoever holds the role of that name. */
  readonly namesOf: (name: string) => readonly string[];
  /** True for a name that a list of roles or an owner's cell has. */
  readonly isKnown: (name: string) => boolean;
  /** Every department met, in the lists of roles, objectives and key results. */
  readonly departments: Departments;
}

type Membership = Map<string, Map<string, string>>;

function join(members: Membership, person: string, team: string | null): void {
  const key = personKey(person);
  if (key === '' || team === null || personKey(team) === '') return;
  members.set(key, (members.get(key) ?? new Map()).set(personKey(team), team.trim()));
}

interface Roles {
  readonly members: Membership;
  readonly holders: ReadonlyMap<string, readonly string[]>;
}

function readRoles(inputs: readonly CheckInput[], { locale }: Context): Roles {
  const members: Membership = new Map();
  const holders = new Map<string, string[]>();
  for (const { grid, table } of inputs) {
    if (table.kind !== 'roles') continue;
    for (const { values } of readRecognised({ grid, table, locale }, roleColumns).rows) {
      const { role, person, team } = values;
      if (role !== null) join(members, role, team);
      if (person === null) continue;
      join(members, person, team);
      const key = personKey(role ?? '');
      holders.set(key, [...(holders.get(key) ?? []), personKey(person)]);
    }
  }
  return { members, holders };
}

function membersBy(rows: readonly OwnedRow[], sort: OwnedRow['sort']): Membership {
  const members: Membership = new Map();
  for (const row of rows) {
    if (row.sort !== sort) continue;
    for (const owner of row.owners) join(members, owner, row.team);
  }
  return members;
}

const nowhere: Departments = new Map();

/** Departments from the list of roles; for people it does not have from the teams of their objectives, else key results. */
export function readDirectory(
  inputs: readonly CheckInput[],
  rows: readonly OwnedRow[],
  context: Context,
): Directory {
  const { members, holders } = readRoles(inputs, context);
  const sources = [members, membersBy(rows, 'objective'), membersBy(rows, 'key result')];
  const owners = new Set(rows.flatMap((row) => row.owners.map(personKey)));
  const listed = rows.flatMap(({ team }) => (team === null ? [] : [team]));
  const inRoles = [...members.values()].flatMap((teams) => [...teams.values()]);
  return {
    departments: new Map([...listed, ...inRoles].map((team) => [personKey(team), team.trim()])),
    namesOf: (name) => namesIn(name).flatMap((each) => [each, ...(holders.get(each) ?? [])]),
    isKnown: (name) => namesIn(name).some((each) => owners.has(each) || members.has(each)),
    departmentsOf: (name) => {
      for (const source of sources) {
        const found = namesIn(name).flatMap((each) => source.get(each) ?? []);
        if (found.length > 0) return new Map(found.flatMap((teams) => [...teams]));
      }
      return nowhere;
    },
  };
}
