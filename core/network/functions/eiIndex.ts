import { defineFunction } from '../../declare/defineFunction.ts';
import {
  choiceParameter,
  hasHeaderParameter,
  optionalFlag,
  optionalText,
} from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { Cell, Matrix } from '../../sheet/cell.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import {
  type ExternalInternal,
  type ExternalInternalIndices,
  externalInternal,
} from '../externalInternal.ts';
import type { Grouped } from '../grouped.ts';
import { networkIssues } from '../issues.ts';
import { networkThresholds } from '../thresholds.ts';
import {
  askedGroups,
  directedParameter,
  exampleTies,
  membersParameter,
  minimumParameter,
  tiesParameter,
} from './parameters.ts';

type Shown = (department: string) => boolean;

const figures = (entry: ExternalInternal | undefined, isShown: boolean): readonly Cell[] =>
  isShown && entry ? [entry.external, entry.internal, entry.index] : [null, null, null];

function groupRows({ sizes }: Grouped, { byGroup }: ExternalInternalIndices, shown: Shown): Matrix {
  const rows = Array.from(sizes, ([group, size]) => [
    ...[group, shown(group) ? size : null],
    ...figures(byGroup.get(group), shown(group)),
  ]);
  return [['Department', 'People', 'External', 'Internal', 'E-I'], ...rows];
}

function personRows(part: Grouped, { byPerson }: ExternalInternalIndices, shown: Shown): Matrix {
  const rows = part.network.people.map((name, person) => {
    const group = part.groups[person] ?? '';
    return [name, group, ...figures(byPerson[person], shown(group))];
  });
  return [['Person', 'Department', 'External', 'Internal', 'E-I'], ...rows];
}

function oneGroup(
  part: Grouped,
  indices: ExternalInternalIndices,
  asked: { readonly group: string; readonly least: number },
): Outcome<Cell> {
  const place = { argument: 'group' };
  const names = [...part.sizes.keys()];
  const name = names.find((each) => nameKey(each) === nameKey(asked.group));
  if (name === undefined) {
    const occurrence = { place, subject: asked.group, found: asked.group };
    const expected = `one of ${names.join(', ')}`;
    return fail(networkIssues['network-group-unknown']({ ...occurrence, expected }));
  }
  const size = part.sizes.get(name) ?? 0;
  if (size >= asked.least) return indexOrIssue(indices.byGroup.get(name));
  const expected = `at least ${asked.least} people`;
  return fail(networkIssues['network-too-few-people']({ place, expected, found: `${size}` }));
}

function indexOrIssue(entry: ExternalInternal | undefined): Outcome<Cell> {
  if (entry && entry.index !== null) return succeed(entry.index);
  const expected = 'at least one contact';
  const place = { argument: 'ties' };
  return fail(networkIssues['network-no-ties']({ place, expected, found: 'none' }));
}

export const eiIndex = defineFunction({
  name: 'EI_INDEX',
  subject: 'ties',
  summary: 'E-I index: contacts across departments against contacts within, from -1 (silo) to 1.',
  definition:
    '(external - internal) / (external + internal) ties; a contact with oneself does not count, several contacts of a pair are one tie. A department counts ties with one end in it as external. Source: Krackhardt and Stern 1988.',
  parameters: {
    ties: tiesParameter,
    members: membersParameter,
    by: choiceParameter({
      help: 'One number for the network, or a table by department or by person.',
      choices: ['network', 'department', 'person'],
      fallback: 'network',
    }),
    group: optionalText({ help: 'Instead of the network: one department.' }),
    weighted: optionalFlag({ help: 'TRUE: ties count by how often.', fallback: false }),
    directed: directedParameter,
    minimumAnswers: minimumParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'none',
    spills: true,
    help: '-1 to 1. By department or person a table with external and internal ties; departments with fewer people than the minimum stay blank.',
  },
  examples: [
    { note: 'Six ties within, one across', arguments: [exampleTies], result: -5 / 7 },
    {
      note: 'A matrix of two departments told in a second range',
      arguments: [
        [
          [null, 'Ann', 'Bob', 'Cid'],
          ['Ann', null, 2, null],
          ['Bob', 2, null, 1],
          ['Cid', null, 1, null],
        ],
        [
          ['Person', 'Department'],
          ['Ann', 'Shop'],
          ['Bob', 'Shop'],
          ['Cid', 'Oven'],
        ],
        ...['network', null, false, false, 1],
      ],
      result: 0,
    },
    {
      note: 'By department',
      arguments: [exampleTies, null, 'department', null, null, null, 1],
      result: [
        ['Department', 'People', 'External', 'Internal', 'E-I'],
        ['Shop', 3, 1, 3, -0.5],
        ['Oven', 3, 1, 3, -0.5],
      ],
    },
    {
      note: 'A department below the fewest people stays hidden',
      arguments: [exampleTies, null, null, 'Shop'],
      result: { issue: 'network-too-few-people' },
    },
  ],
  thresholds: [networkThresholds.minimumAnswers],
  related: ['NETWORK_SUMMARY', 'NETWORK_MIXING'],
  calculate(values, context) {
    const asked = askedGroups(values, context);
    if (!asked.ok) return asked;
    const { value: part, issues: warnings } = asked;
    const least = values.minimumAnswers;
    const shown: Shown = (department) => (part.sizes.get(department) ?? 0) >= least;
    const indices = externalInternal(part.network, part.groups, values.weighted);
    if (values.by === 'department') return succeed(groupRows(part, indices, shown), warnings);
    if (values.by === 'person') return succeed(personRows(part, indices, shown), warnings);
    const { group } = values;
    const answer =
      group === null ? indexOrIssue(indices.whole) : oneGroup(part, indices, { group, least });
    return answer.ok ? succeed(answer.value, warnings) : answer;
  },
});
