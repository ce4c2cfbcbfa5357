import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { textColumn } from '../../sheet/column.ts';
import { crossShare } from '../crossShare.ts';
import { dependencyIssues } from '../issues.ts';
import { dependencyThresholds } from '../thresholds.ts';

const columns = {
  objective: textColumn({
    header: 'Objective',
    help: 'Id or text of the objective. Blank: the one above.',
    required: true,
  }),
  department: textColumn({
    header: 'Department',
    help: 'Who works on it; several separated by commas.',
    required: true,
  }),
};

const exampleObjectives = [
  ['Objective', 'Department'],
  ['O-1', 'Shops, Office'],
  ['O-2', 'Bakery floor'],
  ['O-3', 'Online & delivery'],
  ['O-3', 'Bakery floor'],
  ['O-4', null],
];

export const crossShareFunction = defineFunction({
  name: 'CROSS_SHARE',
  subject: 'dependencies',
  summary: 'Share of objectives that two or more departments work on.',
  definition:
    'Objectives with two or more departments over objectives with any; an objective may take several rows. Those without a department do not count and lower the coverage. Definition: ours.',
  parameters: {
    objectives: tableParameter({
      help: 'Rows with an objective and its department or team; several rows or several departments a cell are fine.',
      columns,
    }),
    details: optionalFlag({
      help: 'TRUE spills the share with the number of objectives it stands on and the coverage.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: 'Share of objectives, 0 to 1; with details Share, Objectives and Coverage under a header row.',
    spills: true,
  },
  examples: [
    {
      note: 'Two of the three objectives that name a department are joint',
      arguments: [exampleObjectives],
      result: 2 / 3,
    },
    {
      note: 'With what it stands on',
      arguments: [exampleObjectives, true],
      result: [
        ['Share', 'Objectives', 'Coverage'],
        [2 / 3, 3, 0.75],
      ],
    },
    {
      note: 'No department is named',
      arguments: [
        [
          ['Objective', 'Department'],
          ['O-1', null],
        ],
      ],
      result: { issue: 'cross-share-nothing' },
    },
  ],
  thresholds: [dependencyThresholds.leastDepartments],
  related: ['DEPENDENCY_ISSUES', 'OKR_COVERAGE'],
  calculate({ objectives, details }) {
    const rows = objectives.rows.map(({ values: { objective, department } }) => ({
      objective,
      departments: department,
    }));
    const { share, count, coverage } = crossShare(rows);
    if (share === null) {
      const place = { argument: 'objectives' };
      const expected = 'at least one objective with a department';
      return fail(dependencyIssues['cross-share-nothing']({ place, expected, found: 'none' }));
    }
    if (!details) return succeed(share);
    return succeed([
      ['Share', 'Objectives', 'Coverage'],
      [share, count, coverage],
    ]);
  },
});
