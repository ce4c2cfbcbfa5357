import type { CheckInput } from '../../../declare/check.ts';
import { splitDepartments } from '../../../dependencies/splitDepartments.ts';
import type { Place } from '../../../issue/issue.ts';
import { tieColumns } from '../../../network/columns.ts';
import type { Member } from '../../../network/peopleBook.ts';
import { readRecognisedContacts } from '../../../network/readContacts.ts';
import { readRecognised } from '../../../recognise/readRecognised.ts';
import { placeIn } from '../../../sheet/table.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import { departmentsOfObjectives } from '../../dependencyJoins/jointObjectives.ts';
import { objectiveLevels } from '../../graph/levels.ts';
import { teamsOfRoles } from '../../networkGroups.ts';
import { tiedDepartments } from '../../raciJoins/tiedDepartments.ts';
import type { EvidenceItem, EvidenceSource, EvidenceState, Facts } from '../model.ts';

/** Two departments or more are good, one is not, none says nothing. */
function stateOfCount(count: number): EvidenceState {
  if (count === 0) return 'unknown';
  return count === 1 ? 'bad' : 'good';
}

const words: Readonly<Record<EvidenceState, string>> = {
  good: 'is shared by departments',
  bad: 'is the business of one department',
  unknown: 'names no department',
};

/** Departments by the key of each objective that only key results name. */
function departmentsOfNames({ rows, index }: Facts['teamwork']): ReadonlyMap<string, Set<string>> {
  const departments = new Map<string, Set<string>>();
  for (const { sort, above, team } of rows) {
    if (sort !== 'key result' || above === null) continue;
    if (index.byName(above).some((row) => row.sort === 'objective')) continue;
    const own = departments.get(nameKey(above)) ?? new Set();
    for (const department of splitDepartments(team)) own.add(nameKey(department));
    departments.set(nameKey(above), own);
  }
  return departments;
}

function objectivesShared({ graph, teamwork }: Facts): EvidenceItem[] {
  const places = new Map<string, { readonly place: Place; readonly label: string }>();
  for (const { level, isListed, id, label, place } of graph.nodes) {
    const key = nameKey(id ?? label);
    const isFirst = isListed || !places.has(key);
    if (objectiveLevels.includes(level) && isFirst) places.set(key, { place, label });
  }
  const all = [...departmentsOfObjectives(teamwork), ...departmentsOfNames(teamwork)];
  return all.map(([key, departments]) => {
    const state = stateOfCount(departments.size);
    const { place = {}, label = key } = places.get(key) ?? {};
    return { state, place, text: `“${label}” ${words[state]}` };
  });
}

function dependenciesConfirmed({ teamwork }: Facts): EvidenceItem[] {
  return teamwork.dependencies.flatMap((dependency): EvidenceItem[] => {
    const { state, isConfirmed, table, row, subject, values } = dependency;
    if (state === 'dropped') return [];
    const place = placeIn(table, row, 'confirmed');
    if (state === 'delivered' || isConfirmed)
      return [{ state: 'good', place, text: `${subject} is confirmed` }];
    const isTold = values.confirmed !== null;
    const text = `${subject} ${isTold ? 'is not confirmed' : 'does not say whether it is confirmed'}`;
    return [{ state: isTold ? 'bad' : 'unknown', place, text }];
  });
}

function milestonesJoint({ teamwork }: Facts): EvidenceItem[] {
  return teamwork.milestones.map(({ table, row, values }) => {
    const state = stateOfCount(splitDepartments(values.departments).length);
    const place = placeIn(table, row, 'departments');
    return { state, place, text: `“${values.milestone ?? `row ${row + 1}`}” ${words[state]}` };
  });
}

/** Departments in one pair at least, by key. */
function inPairs({ inputs, context, teamwork }: Facts): ReadonlySet<string> {
  const { rows, index, milestones } = teamwork;
  const pairs = [...tiedDepartments({ inputs, rows }, index, context)];
  const tied = pairs.map((pair) => pair.split('\n')).filter(([one, other]) => one !== other);
  const joint = milestones
    .map(({ values }) => splitDepartments(values.departments))
    .filter(({ length }) => length > 1);
  return new Set([...tied, ...joint].flat().map(nameKey));
}

function departmentsTied(facts: Facts): EvidenceItem[] {
  const { departments } = facts.teamwork.directory;
  if (departments.size < 2) return [];
  const tied = inPairs(facts);
  return [...departments].map(([key, name]) => {
    const isTied = tied.has(nameKey(key)) || tied.has(nameKey(name));
    const text = `${name} ${isTied ? 'works with another department' : 'shares nothing with another department'}`;
    return { state: isTied ? 'good' : 'bad', place: {}, text };
  });
}

function listRows({ grid, table }: CheckInput, { context: { locale } }: Facts) {
  if (table.columns.tieFrom === undefined || typeof table.columns.tieTo !== 'number') return [];
  return readRecognised({ grid, table, locale }, tieColumns).rows;
}

/** People whom rows put into different departments: which of them counts must not hang on the order of rows. */
function unsettled(rows: ReturnType<typeof listRows>): ReadonlySet<string> {
  const told = new Map<string, string>();
  const several = new Set<string>();
  for (const { values } of rows) {
    const { from, fromDepartment, to, toDepartment } = values;
    const pairs = [
      [from, fromDepartment],
      [to, toDepartment],
    ] as const;
    for (const [person, department] of pairs) {
      if (person === null || department === null) continue;
      const known = told.get(nameKey(person)) ?? nameKey(department);
      told.set(nameKey(person), known);
      if (known !== nameKey(department)) several.add(nameKey(person));
    }
  }
  return several;
}

/** Department key by person key, of those whom one department is told of. */
function departmentsOf(input: CheckInput, members: readonly Member[], facts: Facts) {
  const { inputs, context } = facts;
  const isBeside = members.some(({ department }) => department !== null);
  const elsewhere = isBeside ? [] : teamsOfRoles(inputs, context.locale);
  const groups = new Map(
    elsewhere.map(({ person, department }) => [nameKey(person), nameKey(department)]),
  );
  for (const { name, department } of members)
    if (department !== null) groups.set(nameKey(name), nameKey(department.name));
  for (const person of unsettled(listRows(input, facts))) groups.delete(person);
  return groups;
}

/** Contacts are counted, nobody is named: neither people nor departments, which may be small. */
function contactsAcross(facts: Facts): EvidenceItem[] {
  return facts.inputs.flatMap((input) => {
    if (input.table.kind !== 'ties') return [];
    const { members, contacts } = readRecognisedContacts(input, facts.context.locale);
    const groups = departmentsOf(input, members, facts);
    const place = { sheet: input.table.sheet };
    const contactOf = (one: string | undefined, other: string | undefined): EvidenceItem => {
      if (one === undefined || other === undefined)
        return { state: 'unknown', place, text: 'contact of somebody without one department' };
      return one === other
        ? { state: 'bad', place, text: 'contact within a department' }
        : { state: 'good', place, text: 'contact between departments' };
    };
    const named = contacts
      .filter(({ weight }) => weight > 0)
      .map(({ from, to }) => contactOf(groups.get(nameKey(from)), groups.get(nameKey(to))));
    const oneSided = listRows(input, facts)
      .filter(({ values }) => (values.from === null) !== (values.to === null))
      .map((): EvidenceItem => ({ state: 'unknown', place, text: 'contact with nobody named' }));
    return [...named, ...oneSided];
  });
}

const about = { derailer: 'fragmented-collaboration' } as const;

/** Do departments share goals, answer each other and talk to each other? */
export const collaborationSources: readonly EvidenceSource[] = [
  {
    ...{ ...about, id: 'objectives-shared', label: 'Objectives that several departments work on' },
    tells: 'a column with the team of each objective and key result',
    ...{ kinds: ['okr'], enough: 'enoughShared', collect: objectivesShared },
  },
  {
    ...{ ...about, id: 'dependencies-confirmed', label: 'Dependencies that are confirmed' },
    tells: 'a list of what departments need of each other, and whether it is confirmed',
    ...{ kinds: ['dependencies'], collect: dependenciesConfirmed },
  },
  {
    ...{ ...about, id: 'milestones-joint', label: 'Milestones of two departments or more' },
    tells: 'milestones with the departments that reach them together',
    ...{ kinds: ['milestones'], collect: milestonesJoint },
  },
  {
    ...{ ...about, id: 'departments-tied', label: 'Departments that work with another' },
    tells: 'the teams that people and goals belong to',
    ...{ kinds: ['okr', 'roles'], collect: departmentsTied },
  },
  {
    ...{ ...about, id: 'contacts-across', label: 'Contacts between departments' },
    tells: 'a list of who is in touch with whom',
    ...{ kinds: ['ties'], enough: 'enoughAcross', collect: contactsAcross },
  },
];
