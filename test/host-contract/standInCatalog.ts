import { defineFunction, type FunctionDefinition } from '../../core/declare/defineFunction.ts';
import {
  choiceParameter,
  hasHeaderParameter,
  numberParameter,
  numbersParameter,
  optionalDate,
  optionalFlag,
  optionalNumber,
  rangeParameter,
  tableParameter,
} from '../../core/declare/parameter.ts';
import { defineIssues } from '../../core/issue/defineIssues.ts';
import { fail, succeed } from '../../core/issue/outcome.ts';
import { numberColumn, textColumn } from '../../core/sheet/column.ts';

const issues = defineIssues({
  'share-of-zero': {
    severity: 'error',
    sentences: { en: 'A share of nothing: expected {expected}, found {found}.' },
  },
});

const share = defineFunction({
  name: 'TEST_SHARE',
  subject: 'test',
  summary: 'Share of a whole; its comment end */ is harmless.',
  definition: 'part / whole',
  parameters: {
    part: numberParameter({ help: 'The part.' }),
    whole: optionalNumber({ help: 'The whole, 10 when left out.', fallback: 10, minimum: 0 }),
    asPercent: optionalFlag({ help: 'TRUE for percent.', fallback: false }),
    side: choiceParameter({
      help: 'Which side.',
      choices: ['inside', 'outside'],
      fallback: 'inside',
    }),
  },
  result: { shape: 'value', unit: 'fraction', help: 'The share.' },
  examples: [
    { note: 'a half', arguments: [5, 10], result: 0.5 },
    { note: 'left out', arguments: [5], result: 0.5 },
    { note: 'blank in the middle', arguments: [5, null, true], result: 50 },
    { note: 'choice', arguments: [5, 10, null, 'OUTSIDE'], result: -0.5 },
    { note: 'nothing', arguments: [5, 0], result: { issue: 'share-of-zero' } },
    { note: 'no part', arguments: [null, 4], result: { issue: 'argument-missing' } },
  ],
  related: [],
  calculate: ({ part, whole, asPercent, side }) =>
    whole === 0
      ? fail(issues['share-of-zero']({ expected: 'a whole above 0', found: '0' }))
      : succeed(((part / whole) * (asPercent ? 100 : 1) || 0) * (side === 'outside' ? -1 : 1)),
});

const count = defineFunction({
  name: 'TEST_COUNT',
  subject: 'test',
  summary: 'How many numbers a range holds.',
  definition: 'count',
  parameters: { values: numbersParameter({ help: 'The numbers.' }) },
  result: { shape: 'value', unit: 'count', help: 'The count.' },
  examples: [
    { note: 'a hole is no zero', arguments: [[[1, null, 0]]], result: 2 },
    {
      note: 'an error cell',
      arguments: [[[1, { error: '#N/A' }]]],
      result: { issue: 'argument-error' },
    },
  ],
  related: [],
  calculate: ({ values }) => succeed(values.filter((value) => value !== null).length),
});

const echo = defineFunction({
  name: 'TEST_ECHO',
  subject: 'test',
  summary: 'The range as it came in, the date below it.',
  definition: 'identity',
  parameters: {
    range: rangeParameter({ help: 'Any cells.' }),
    date: optionalDate({ help: 'Any date.' }),
  },
  result: { shape: 'table', columns: [], help: 'The cells.' },
  examples: [
    {
      note: 'holes, errors, ragged rows',
      arguments: [
        [
          ['a', null, { error: '#DIV/0!' }],
          [true, 2.5, '=1+1'],
        ],
        46_000,
      ],
      result: [['a', null, { error: '#DIV/0!' }], [true, 2.5, '=1+1'], [46_000]],
    },
  ],
  related: [],
  calculate: ({ range, date }) => succeed([...range.rows, [date]]),
});

const total = defineFunction({
  name: 'TEST_TOTAL',
  subject: 'test',
  summary: 'Total of the weights of a table.',
  definition: 'sum',
  parameters: {
    table: tableParameter({
      help: 'Objectives with weights.',
      headerFlag: 'hasHeader',
      columns: {
        objective: textColumn({ header: 'Objective', help: 'What.', required: true }),
        weight: numberColumn({ header: 'Weight', help: 'How much.', required: true }),
      },
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'none', help: 'The total.' },
  examples: [
    {
      note: 'columns in another order',
      arguments: [
        [
          ['Weight', 'Objective'],
          [2, 'Bake'],
          [3, 'Sell'],
        ],
      ],
      result: 5,
    },
  ],
  related: [],
  calculate: ({ table }) =>
    succeed(table.rows.reduce((sum, { values }) => sum + (values.weight ?? 0), 0)),
});

/** Functions of every parameter kind and result shape, so that hosts are tested on more than the catalogue has. */
export const functions: readonly FunctionDefinition[] = [share, count, echo, total];

export function findFunction(name: string): FunctionDefinition | undefined {
  return functions.find((definition) => definition.name === name.toUpperCase());
}
