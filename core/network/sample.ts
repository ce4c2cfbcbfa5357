import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Made-up people of the bakery by department; six each. */
const departments: Readonly<Record<string, readonly string[]>> = {
  Office: ['Marta Lind', 'Ines Moreau', 'Theo Wick', 'Wanda Cole', 'Yara Sand', 'Emil Frost'],
  'Bakery floor': [
    ...['Jonas Feld', 'Noor Haddad', 'Sami Rauch', 'Ola Berg', 'Pim Vos', 'Rike Thal'],
  ],
  Shops: ['Priya Nair', 'Lea Roth', 'Nils Oster', 'Cora Blum', 'Hugo Lenz', 'Ada Kern'],
  'Online & delivery': [
    ...['Luca Brandt', 'Tom Okafor', 'Jette Holm', 'Ravi Sen', 'Mona Falk', 'Ben Tarr'],
  ],
};

const departmentOf = new Map(
  Object.entries(departments).flatMap(([department, people]) =>
    people.map((person) => [person, department] as const),
  ),
);

/** Each pair once, with how often they talk in a week. */
const contacts: readonly (readonly [from: string, to: string | null, count: number | null])[] = [
  ['Marta Lind', 'Ines Moreau', 12],
  ['Marta Lind', 'Theo Wick', 4],
  ['Marta Lind', 'Jonas Feld', 5],
  ['Marta Lind', 'Priya Nair', 6],
  ['Ines Moreau', 'Theo Wick', 8],
  ['Ines Moreau', 'Wanda Cole', 7],
  ['Ines Moreau', 'Jonas Feld', 3],
  ['Ines Moreau', 'Lea Roth', 2],
  ['Theo Wick', 'Yara Sand', 5],
  ['Wanda Cole', 'Yara Sand', 6],
  ['Wanda Cole', 'Emil Frost', 4],
  ['Yara Sand', 'Emil Frost', 3],
  ['Jonas Feld', 'Noor Haddad', 10],
  ['Jonas Feld', 'Sami Rauch', 15],
  ['Jonas Feld', 'Priya Nair', 4],
  ['Noor Haddad', 'Sami Rauch', 6],
  ['Noor Haddad', 'Ola Berg', 14],
  ['Noor Haddad', 'Pim Vos', 13],
  ['Noor Haddad', 'Rike Thal', 13],
  ['Noor Haddad', 'Lea Roth', 1],
  ['Ola Berg', 'Pim Vos', 9],
  ['Pim Vos', 'Rike Thal', 11],
  ['Priya Nair', 'Lea Roth', 9],
  ['Priya Nair', 'Nils Oster', 7],
  ['Priya Nair', 'Hugo Lenz', 5],
  ['Lea Roth', 'Cora Blum', 8],
  ['Nils Oster', 'Cora Blum', 6],
  ['Cora Blum', 'Hugo Lenz', 4],
  ['Ada Kern', null, null],
  ['Luca Brandt', 'Tom Okafor', 16],
  ['Luca Brandt', 'Jette Holm', 8],
  ['Luca Brandt', 'Mona Falk', 6],
  ['Tom Okafor', 'Ravi Sen', 9],
  ['Tom Okafor', 'Ben Tarr', 9],
  ['Jette Holm', 'Mona Falk', 5],
  ['Ravi Sen', 'Ben Tarr', 12],
  ['Mona Falk', 'Ben Tarr', 2],
  ['Hugo Lenz', 'Hugo Lenz', 1],
  ['Emil Frost', 'Theo Wick', 2],
];

function sampleRow(from: string, to: string | null, count: number | null): SampleRow {
  return {
    ...{ from, fromDepartment: departmentOf.get(from) ?? null, to, count },
    toDepartment: departmentOf.get(to ?? '') ?? null,
  };
}

/**
 * Who talks to whom in the made-up bakery Crumb & Co., 24 people in four departments; nobody's messages are read.
 * Planted: online and delivery keep to themselves, Ada Kern talks to nobody, three night bakers reach the rest through
 * Noor Haddad alone, Hugo Lenz names himself, Emil Frost stands in two departments, one contact starts from nobody.
 */
export const tiesSample: readonly SampleRow[] = [
  ...contacts.map(([from, to, count]) => ({
    ...sampleRow(from, to, count),
    ...(from === 'Emil Frost' ? { fromDepartment: 'Shops' } : {}),
  })),
  { from: null, fromDepartment: null, to: 'Marta Lind', toDepartment: 'Office', count: 2 },
];
