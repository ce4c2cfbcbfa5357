import { defineFunction } from '../../declare/defineFunction.ts';
import { issueColumns, issueList, issueRow } from '../../declare/issueTable.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { compassFindings } from '../compassFindings.ts';
import { compassParameter, exampleCompass } from './parameters.ts';

const columns = issueColumns([]);
const header = columns.map((column) => column.header);

const sound = exampleCompass.map((row) => {
  if (row[0] === 'W2') return [...row.slice(0, 5), 'We greet everybody by name.'];
  return row[0] === 'B1' ? [...row.slice(0, 4), 'Priya', null] : row;
});

export const compassCheck = defineFunction({
  name: 'COMPASS_CHECK',
  subject: 'strategy',
  summary: 'Lists what a strategy on one sheet lacks, cell by cell.',
  definition:
    'There is a vision; every value has a behaviour; every line and objective has an owner; every objective names a line; every ID stands once. Rules: ours.',
  parameters: { compass: compassParameter, hasHeader: hasHeaderParameter },
  result: {
    shape: 'table',
    help: 'One row a finding; one row that says ok when nothing was found.',
    columns,
  },
  examples: [
    {
      note: 'An objective without owner, a value without behaviour',
      arguments: [exampleCompass],
      result: [
        header,
        [
          ...['warning', 'strategy-owner-missing', 'E6'],
          'Nobody owns "Regulars come twice a week": expected one person, found blank (argument compass, E6).',
        ],
        [
          ...['warning', 'strategy-value-without-behaviour', 'F4'],
          'The value "Good neighbours" says nothing of what people do: expected what somebody sees when it is lived, found blank (argument compass, F4).',
        ],
      ],
    },
    {
      note: 'Nothing to mend',
      arguments: [sound],
      result: [header, ['ok', null, null, 'Nothing to mend in 5 rows.']],
    },
  ],
  related: ['COMPONENT_SCORE', 'ALIGN_ORPHANS'],
  calculate({ compass }) {
    const broken = compass.issues.filter(({ severity }) => severity === 'error');
    if (broken.length > 0) return fail(...broken);
    const rows = compassFindings(compass).map((issue) => issueRow(issue, []));
    return succeed(issueList(header, rows, `Nothing to mend in ${compass.rows.length} rows.`));
  },
});
