import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalText } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import type { Cell } from '../../sheet/cell.ts';
import { raciIssues } from '../issues.ts';
import { matrixOf } from '../matrixOf.ts';
import type { RaciMatrix } from '../model.ts';
import { expectedNames } from '../nearNames.ts';
import { loadShare, type PersonLoad, personLoads } from '../personLoads.ts';
import { nameKey } from '../splitNames.ts';
import { exampleMatrix, matrixParameter, variantParameter } from './parameters.ts';

function headerOf({ variant }: RaciMatrix): readonly Cell[] {
  const letters = variant.letters.map(({ letter }) => letter);
  return ['Person', ...letters, 'Rows', 'Share accountable', 'Share responsible'];
}

function rowOf({ variant, people, tasks }: RaciMatrix, load: PersonLoad): readonly Cell[] {
  return [
    people[load.person]?.name ?? null,
    ...variant.letters.map(({ letter }) => load.counts[letter] ?? 0),
    load.rows,
    loadShare(load, variant.accountable, tasks.length),
    loadShare(load, variant.responsible, tasks.length),
  ];
}

function unknownPerson(person: string, { people }: RaciMatrix) {
  const names = people.map(({ name }) => name);
  return raciIssues['raci-person-unknown']({
    place: { argument: 'person' },
    subject: person,
    expected: expectedNames(person, names),
    found: person,
  });
}

export const raciLoadFunction = defineFunction({
  name: 'RACI_LOAD',
  subject: 'raci',
  summary:
    'Counts for each person the tasks they answer for, do, are consulted on or informed about.',
  definition:
    'Tasks in which a person holds each letter; a combined cell such as A/R counts for both. Shares are of all tasks. Common practice: a RACI chart read down its columns, as in Track+, RACI matrix analysis.',
  parameters: {
    matrix: matrixParameter,
    person: optionalText({
      help: 'Only this person, as the matrix names them; all when left out.',
    }),
    variant: variantParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a person. The columns of letters are those of the variant, so RASCI has S after I.',
    columns: [
      { header: 'Person', unit: 'none', help: 'As the matrix names them' },
      { header: 'A', unit: 'count', help: 'Tasks with this letter' },
      { header: 'R', unit: 'count', help: 'Tasks with this letter' },
      { header: 'C', unit: 'count', help: 'Tasks with this letter' },
      { header: 'I', unit: 'count', help: 'Tasks with this letter' },
      { header: 'Rows', unit: 'count', help: 'Tasks with any letter' },
      { header: 'Share accountable', unit: 'fraction', help: 'Tasks answered for, of all tasks' },
      { header: 'Share responsible', unit: 'fraction', help: 'Tasks done, of all tasks' },
    ],
  },
  examples: [
    {
      note: 'Three people, four tasks.',
      arguments: [exampleMatrix],
      result: [
        ['Person', 'A', 'R', 'C', 'I', 'Rows', 'Share accountable', 'Share responsible'],
        ['Owner', 2, 1, 0, 1, 3, 0.5, 0.25],
        ['Baker', 1, 2, 1, 0, 3, 0.25, 0.5],
        ['Shop lead', 1, 1, 2, 0, 3, 0.25, 0.25],
      ],
    },
    {
      note: 'A name that is not there answers the nearest ones.',
      arguments: [exampleMatrix, 'Shoplead'],
      result: { issue: 'raci-person-unknown' },
    },
  ],
  related: ['RACI_ISSUES', 'RACI_WHO'],
  calculate({ matrix, person, variant, hasHeader }) {
    const outcome = matrixOf(matrix, { variant, hasHeader });
    if (!outcome.ok) return outcome;
    const read = outcome.value;
    const wanted = person === null ? null : nameKey(person);
    const loads = personLoads(read).filter(
      (load) => wanted === null || nameKey(read.people[load.person]?.name ?? '') === wanted,
    );
    if (loads.length === 0) return fail(unknownPerson(person ?? '', read));
    return succeed([headerOf(read), ...loads.map((load) => rowOf(read, load))]);
  },
});
