import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { networkIssues } from '../issues.ts';
import { mixing } from '../mixing.ts';
import { networkThresholds } from '../thresholds.ts';
import {
  askedGroups,
  directedParameter,
  exampleTies,
  membersParameter,
  minimumParameter,
  tiesParameter,
} from './parameters.ts';

export const networkMixing = defineFunction({
  name: 'NETWORK_MIXING',
  subject: 'ties',
  summary: 'Ties between departments as a table: how many, or what share of those there could be.',
  definition:
    'Each tie once, those within a department on the diagonal; rows are where ties start. Density: over n1 × n2 possible ties, or n(n - 1)/2 within (n(n - 1) with direction). Blank: no tie possible, or too few people.',
  parameters: {
    ties: tiesParameter,
    members: membersParameter,
    measure: choiceParameter({
      help: 'count: number of ties; density: share of the possible ones.',
      choices: ['count', 'density'],
      fallback: 'count',
    }),
    directed: directedParameter,
    minimumAnswers: minimumParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'Departments down and across; without direction the table is symmetric.',
    columns: [
      { header: 'Department', unit: 'none', help: 'Where ties start' },
      { header: 'Ties', unit: 'count', help: 'One column a department' },
    ],
  },
  examples: [
    {
      note: 'One tie across',
      arguments: [exampleTies, null, 'count', null, 1],
      result: [
        ['Department', 'Shop', 'Oven'],
        ['Shop', 3, 1],
        ['Oven', 1, 3],
      ],
    },
    {
      note: 'Nobody has a department',
      arguments: [
        [
          ['From person', 'To person'],
          ['Ann', 'Bob'],
        ],
        ...[null, null, null, 1],
      ],
      result: { issue: 'network-no-departments' },
    },
  ],
  thresholds: [networkThresholds.minimumAnswers, networkThresholds.mostDepartments],
  related: ['EI_INDEX', 'NETWORK_SUMMARY'],
  calculate(values, context) {
    const asked = askedGroups(values, context);
    if (!asked.ok) return asked;
    const { network, groups } = asked.value;
    const { value: most } = networkThresholds.mostDepartments;
    const count = new Set(groups).size;
    if (count > most) {
      const place = { argument: values.members === null ? 'ties' : 'members' };
      const expected = `at most ${most}, in the column of departments`;
      return fail(
        networkIssues['network-many-departments']({ place, expected, found: `${count}` }),
      );
    }
    const table = mixing(network, groups);
    const cells = values.measure === 'count' ? table.counts : table.density;
    const shown = table.sizes.map((size) => size >= values.minimumAnswers);
    const rows = table.groups.map((group, row) => [
      group,
      ...table.groups.map((_, column) =>
        shown[row] && shown[column] ? (cells[row]?.[column] ?? null) : null,
      ),
    ]);
    return succeed([['Department', ...table.groups], ...rows], asked.issues);
  },
});
