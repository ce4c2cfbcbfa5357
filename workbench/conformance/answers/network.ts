import { components } from '../../../core/network/components.ts';
import { cutPoints } from '../../../core/network/cutPoints.ts';
import { degreeCentralisation } from '../../../core/network/degreeCentralisation.ts';
import { externalInternal } from '../../../core/network/externalInternal.ts';
import { mixing } from '../../../core/network/mixing.ts';
import { modularity } from '../../../core/network/modularity.ts';
import type { Contact, Network } from '../../../core/network/network.ts';
import { tieNetwork, withoutDirection } from '../../../core/network/tieNetwork.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { type Answer, callByName, refused } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function contactsOf({ edges }: JsonObject): Contact[] {
  const list = Array.isArray(edges) ? edges : [];
  return list.flatMap((edge) => {
    if (!Array.isArray(edge)) return [];
    const [from, to, weight] = edge;
    return [{ from: String(from), to: String(to), weight: Number(weight ?? 1) }];
  });
}

function networkOf(input: JsonObject): Network {
  const contacts = contactsOf(input);
  return tieNetwork({
    people: texts(input.nodes),
    contacts,
    directed: input.directed === true,
  });
}

function groupsOf({ groups }: JsonObject, { people }: Network): string[] {
  const entries = typeof groups === 'object' && groups !== null ? Object.entries(groups) : [];
  const told = new Map<string, Json>(entries);
  return people.map((person) => String(told.get(person) ?? ''));
}

/** The contacts as a range with a header, and the people with their departments as another. */
function ranges(input: JsonObject): readonly [Matrix, Matrix] {
  const network = networkOf(input);
  const groups = groupsOf(input, network);
  const rows = contactsOf(input).map(({ from, to, weight }) => [from, to, weight]);
  return [
    [['From person', 'To person', 'Contacts a week'], ...rows],
    [
      ['Person', 'Department'],
      ...network.people.map((person, index) => [person, groups[index] || null]),
    ],
  ];
}

function directed(input: JsonObject): boolean {
  return input.directed === true;
}

/** Rows below the header of a spilled table; none when there is no answer. */
function body(table: Json): readonly (readonly Json[])[] {
  return Array.isArray(table) ? table.slice(1).filter(Array.isArray) : [];
}

function figure(input: JsonObject, name: string): Json {
  const table = callByName('NETWORK_SUMMARY', [...ranges(input), directed(input), 1]);
  return body(table).find(([label]) => label === name)?.[1] ?? null;
}

/** First cell of each row → another cell of it. */
function byName(table: Json, column: number): JsonObject {
  return Object.fromEntries(body(table).map((row) => [String(row[0]), row[column] ?? null]));
}

function eIndex(input: JsonObject): Json {
  const ask = (by: string, weighted: boolean) =>
    callByName('EI_INDEX', [...ranges(input), by, null, weighted, directed(input), 1]);
  const network = networkOf(input);
  const { external, internal } = externalInternal(network, groupsOf(input, network)).whole;
  return {
    ...{ external, internal, ei: ask('network', false), eiWeighted: ask('network', true) },
    byGroup: byName(ask('department', false), 4),
    byNode: byName(ask('person', false), 4),
  };
}

/** The keys are the oracle's; loops count only where it says so. */
function modularities(input: JsonObject): Json {
  const network = networkOf(input);
  const groups = groupsOf(input, network);
  const plain = withoutDirection(network);
  const options = {
    keepLoops: input.keepLoops === true,
    resolution: Number(input.gamma ?? input.resolution ?? 1),
  };
  return {
    qUndirected: modularity(plain, groups, options),
    qWeighted: modularity(plain, groups, { ...options, weighted: true }),
    qDirected: network.directed ? modularity(network, groups, options) : null,
  };
}

function between(input: JsonObject): Json {
  const count = texts(input.nodes).length;
  const args = [...ranges(input), Math.max(1, count), directed(input), 1];
  const table = callByName('NETWORK_BETWEENNESS', args);
  return { raw: byName(table, 2), normalized: byName(table, 1) };
}

function centralisation(input: JsonObject): Json {
  const { whole, in: into, out } = degreeCentralisation(networkOf(input));
  return { centralization: whole, in: into, out };
}

function cuts(input: JsonObject): Json {
  const network = networkOf(input);
  const { people, bridges } = cutPoints(network);
  const name = (person: number) => network.people[person] ?? '';
  const pairs = bridges.map(([one, other]) => [name(one), name(other)].sort());
  return {
    articulationPoints: people.map(({ person }) => name(person)).sort(),
    bridges: pairs.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1)),
  };
}

function parts(input: JsonObject): Json {
  const { sizes } = components(networkOf(input));
  return { count: sizes.length, sizes };
}

/** A spilled table of departments as an object of objects. */
function square(table: Json): JsonObject {
  const names = Array.isArray(table) && Array.isArray(table[0]) ? table[0].slice(1) : [];
  const rows = body(table).map(([name, ...cells]) => [
    String(name),
    Object.fromEntries(names.map((other, index) => [String(other), cells[index] ?? null])),
  ]);
  return Object.fromEntries(rows);
}

function mixingOf(input: JsonObject): Json {
  const ask = (measure: string) =>
    callByName('NETWORK_MIXING', [...ranges(input), measure, directed(input), 1]);
  const network = networkOf(input);
  const { groups, possible } = mixing(network, groupsOf(input, network));
  const rows = groups.map((group, row): [string, JsonObject] => [
    group,
    Object.fromEntries(groups.map((other, column) => [other, possible[row]?.[column] ?? 0])),
  ]);
  return {
    counts: square(ask('count')),
    density: square(ask('density')),
    possible: Object.fromEntries(rows),
  };
}

/** A weight below 0, or one that is no number, is refused whatever is asked. */
function guarded(answer: Answer): Answer {
  return (input) =>
    contactsOf(input).every(({ weight }) => weight >= 0) ? answer(input) : refused;
}

const answers: Readonly<Record<string, Answer>> = {
  density: (input) => ({ density: figure(input, 'Density') }),
  reciprocity: (input) => ({ reciprocity: figure(input, 'Reciprocity') }),
  eIndex,
  modularity: modularities,
  betweenness: between,
  degreeCentralization: centralisation,
  cutPoints: cuts,
  components: parts,
  mixing: mixingOf,
};

export const networkAnswers: Readonly<Record<string, Answer>> = Object.fromEntries(
  Object.entries(answers).map(([name, answer]) => [name, guarded(answer)]),
);
