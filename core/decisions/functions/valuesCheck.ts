import { defineFunction } from '../../declare/defineFunction.ts';
import { issueTable, issueTableHeader, issueTableShape } from '../../declare/issueTable.ts';
import { rangeParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { checkValues } from '../checkValues.ts';
import { decisionIssues } from '../issues.ts';
import { readValuesTable } from '../valuesTable.ts';

const exampleAnswers = [
  ['Decision', 'Status', 'Honest', 'Good neighbours', 'Reason'],
  ['Cheaper butter', 'open', 'no', 'yes', null],
  ['New oven', 'approved', 'yes', null, null],
  ['Soup kitchen', 'approved', 'yes', 'yes', null],
];

export const valuesCheckFunction = defineFunction({
  name: 'VALUES_CHECK',
  subject: 'decisions',
  summary:
    'Lists decisions or objectives that go against a value without a reason, or were approved unchecked.',
  definition:
    'One column a value, answered yes or no. A no needs a reason, in its column or behind the word; what is approved or decided needs an answer for every value. Ours, and soft: it names, it forbids nothing.',
  parameters: {
    answers: rangeParameter({
      help: 'With headers: decision or objective, one column a value, and where there are such columns Status and Reason.',
    }),
  },
  result: issueTableShape,
  examples: [
    {
      note: 'A no without a reason, and an approval that left out a value.',
      arguments: [exampleAnswers],
      result: [
        issueTableHeader,
        [
          ...['warning', 'decision-values-without-reason', 'C2', '"Cheaper butter"'],
          '"Cheaper butter" goes against the values without saying why: expected a reason, found Honest: no (argument answers, C2).',
        ],
        [
          ...['info', 'decision-values-unchecked', 'D3', '"New oven"'],
          '"New oven" was decided without a look at the values: expected yes or no for each of 2, found 1 left blank (argument answers, D3).',
        ],
      ],
    },
    {
      note: 'No column of answers',
      arguments: [
        [
          ['Decision', 'Cost'],
          ['New oven', 9000],
        ],
      ],
      result: { issue: 'values-not-found' },
    },
  ],
  related: ['DECISION_ISSUES'],
  calculate({ answers }) {
    const table = readValuesTable(answers);
    const place = { argument: 'answers' };
    if (table === null) {
      const expected = 'a header row, and below it a column of yes and no for each value';
      const found = `${answers.rows.length} rows without such a column`;
      return fail(decisionIssues['values-not-found']({ place, expected, found }));
    }
    const issues = checkValues(table, (row, column) => ({ ...place, row, column }));
    return succeed(issueTable(issues, `Nothing to mend in ${table.rows.length} rows.`));
  },
});
