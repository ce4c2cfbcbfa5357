import { defineFunction } from '../../declare/defineFunction.ts';
import { dateParameter, hasHeaderParameter, optionalText } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { overdueCommitments } from '../overdueCommitments.ts';
import { commitmentsBy, commitmentsParameter } from './commitmentsParameter.ts';
import { exampleCommitments } from './exampleCommitments.ts';

const header = ['ID', 'Commitment', 'Promised by', 'Promised to', 'Due date', 'Days overdue'];

export const overdueListFunction = defineFunction({
  name: 'OVERDUE_LIST',
  subject: 'commitments',
  summary: 'Lists the commitments that are open after their due date, longest overdue first.',
  definition:
    'Open (neither kept nor not kept, and not closed) on asOf with a due date before asOf. Days overdue = asOf − due date.',
  parameters: {
    commitments: commitmentsParameter,
    asOf: dateParameter({ help: 'Day of reckoning, such as the tracker’s As of cell.' }),
    person: optionalText({ help: 'Only what this person promised; all when left out.' }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a commitment; one row that says so when nothing is overdue.',
    columns: [
      { header: 'ID', unit: 'none', help: 'Its short name, where it has one' },
      { header: 'Commitment', unit: 'none', help: 'What was promised' },
      { header: 'Promised by', unit: 'none', help: 'Who promised it' },
      { header: 'Promised to', unit: 'none', help: 'Who counts on it' },
      { header: 'Due date', unit: 'date', help: 'Last day on which it was in time' },
      { header: 'Days overdue', unit: 'days', help: 'Days since then' },
    ],
  },
  examples: [
    {
      note: 'One commitment is ten days overdue on 20 January.',
      arguments: [exampleCommitments, 46_042],
      result: [header, [null, 'Oven cleaned', 'Priya Nair', null, 46_032, 10]],
    },
    {
      note: 'Nothing of this person is.',
      arguments: [exampleCommitments, 46_042, 'Luca Brandt'],
      result: [header, [null, 'Nothing overdue in 2 commitments.', null, null, null, null]],
    },
    { note: 'No range', arguments: [null, 46_042], result: { issue: 'argument-missing' } },
  ],
  related: ['COMMIT_RATE'],
  calculate({ commitments, asOf, person }) {
    const chosen = commitmentsBy(commitments, person);
    const rows = overdueCommitments(chosen, asOf).map(({ commitment, dueDate, days }) => {
      const { id, commitment: text, promisedBy, promisedTo } = commitment.values;
      return [id, text, promisedBy, promisedTo, dueDate, days];
    });
    const none = [null, `Nothing overdue in ${chosen.length} commitments.`, null, null, null, null];
    return succeed([header, ...(rows.length === 0 ? [none] : rows)]);
  },
});
