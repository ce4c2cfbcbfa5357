import { defineFunction } from '../../declare/defineFunction.ts';
import {
  choiceParameter,
  hasHeaderParameter,
  optionalDate,
  optionalFlag,
  rangeParameter,
  tableParameter,
} from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import type { Grid } from '../../sheet/grid.ts';
import { recognitionIssues } from '../issues.ts';
import { recognitionColumns } from '../recognitionColumns.ts';
import {
  type RecognitionSubject,
  recognitionShare,
  recognitionSubjects,
} from '../recognitionShare.ts';

const header = ['Share', 'Recognised', 'Expected', 'Entries', 'Coverage', 'Left out'];

const exampleRecognition = [
  ['Recognised', 'Recognised by', 'For what', 'Value lived'],
  ['Noor Haddad', 'Jonas Feld', 'Stopped a batch', 'W1'],
  ['Lea Roth', 'Priya Nair', 'Stayed to close', 'W2'],
  ['Noor Haddad', 'Luca Brandt', 'Packed late orders', null],
];
const examplePeople = [['Noor Haddad'], ['Lea Roth'], ['Tom Okafor'], ['Ines Moreau']];

/** One entry a filled cell. */
function namesOf(grid: Grid): (readonly string[])[] {
  return grid.rows
    .flat()
    .filter((cell) => typeof cell === 'string' || typeof cell === 'number')
    .map((cell) => [String(cell)]);
}

export const recognitionShareFunction = defineFunction({
  name: 'RECOGNITION_SHARE',
  subject: 'incentives',
  summary: 'Share of people, objectives or values that somebody was recognised for.',
  definition:
    'Of the names expected, those that at least one entry names ÷ all of them; blanks and repetitions count once. Entries without a day are left out where a period is asked for. Definition ours: reach, not the number of entries.',
  parameters: {
    recognition: tableParameter({
      help: 'One row an entry, with headers such as Recognised on, Recognised, For what, Value lived, Linked objective.',
      columns: recognitionColumns,
      tolerant: true,
    }),
    expected: rangeParameter({
      help: 'Names of everybody (or ids of all objectives or values) there could be, without a header.',
    }),
    by: choiceParameter<RecognitionSubject>({
      help: 'What is expected: people, objectives or values.',
      choices: recognitionSubjects,
      fallback: 'people',
    }),
    from: optionalDate({ help: 'First day; from the beginning when left out.' }),
    to: optionalDate({ help: 'Last day; to the end when left out.' }),
    details: optionalFlag({
      help: 'TRUE spills the share with the numbers it stands on and who was left out.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of share, recognised, expected, entries, coverage and who was left out.',
    spills: true,
  },
  examples: [
    {
      note: 'Two of four people were recognised.',
      arguments: [exampleRecognition, examplePeople],
      result: 0.5,
    },
    {
      note: 'With the numbers.',
      arguments: [exampleRecognition, examplePeople, 'people', null, null, true],
      result: [header, [0.5, 2, 4, 3, 1, 'Tom Okafor, Ines Moreau']],
    },
    {
      note: 'Two of three values; one entry names none.',
      arguments: [exampleRecognition, [['W1', 'W2', 'W3']], 'values'],
      result: 2 / 3,
    },
    {
      note: 'Nobody is expected.',
      arguments: [exampleRecognition, [['', '']]],
      result: { issue: 'recognition-nobody-expected' },
    },
  ],
  related: ['INCENTIVE_CONFLICT'],
  calculate({ recognition, expected, by, from, to, details }) {
    const result = recognitionShare(recognition.rows, {
      expected: namesOf(expected),
      by,
      from,
      to,
    });
    const { share, recognised, entries, coverage, leftOut } = result;
    if (share === null) {
      const about = { place: { argument: 'expected' }, expected: 'at least one name' };
      return fail(
        recognitionIssues['recognition-nobody-expected']({ ...about, found: 'only blank cells' }),
      );
    }
    if (!details) return succeed(share);
    const row = [share, recognised, result.expected, entries, coverage, leftOut.join(', ')];
    return succeed([header, row]);
  },
});
