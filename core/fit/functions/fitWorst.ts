import { defineFunction } from '../../declare/defineFunction.ts';
import { optionalNumber } from '../../declare/parameter.ts';
import { placeCell } from '../../issue/describe.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { fitIssues } from '../issues.ts';
import { readFitRange } from '../readFit.ts';
import { worstPairs } from '../worstPairs.ts';
import { exampleMatrix, matrixParameter } from './parameters.ts';

const header = ['Element', 'Hinders', 'Fit', 'Cell'];

export const fitWorstFunction = defineFunction({
  name: 'FIT_WORST',
  subject: 'fit',
  summary: 'Names the pairs of elements that hinder each other, the strongest conflict first.',
  definition:
    'Pairs with a minus, −2 before −1, then in reading order. Neutral and unrated pairs are none of them. Definition: ours.',
  parameters: {
    matrix: matrixParameter,
    most: optionalNumber({
      help: 'Most pairs to name; all when left out.',
      unit: 'count',
      minimum: 1,
    }),
  },
  result: {
    shape: 'table',
    help: 'One row a pair; one row that says none when no rated pair hinders another.',
    columns: [
      { header: 'Element', unit: 'none', help: 'One of the two' },
      { header: 'Hinders', unit: 'none', help: 'The other' },
      { header: 'Fit', unit: 'none', help: '-1, or -2 for a strong conflict' },
      { header: 'Cell', unit: 'none', help: 'Address within the range' },
    ],
  },
  examples: [
    {
      note: 'Two conflicts, one of them strong',
      arguments: [exampleMatrix],
      result: [header, ['Processes', 'Culture', -2, 'D5'], ['Strategy', 'Processes', -1, 'D2']],
    },
    {
      note: 'The worst one only',
      arguments: [exampleMatrix, 1],
      result: [header, ['Processes', 'Culture', -2, 'D5']],
    },
    {
      note: 'Bare codes',
      arguments: [
        [
          [null, '+'],
          ['+', null],
        ],
      ],
      result: [header, ['none', null, null, null]],
    },
  ],
  related: ['FIT_INDEX'],
  calculate({ matrix, most }) {
    const outcome = readFitRange(matrix, 'matrix');
    if (!outcome.ok) return outcome;
    const { pairs, issues } = outcome.value;
    if (pairs.every(({ code }) => code === null)) {
      const about = { place: { argument: 'matrix' }, found: `0 of ${pairs.length} pairs` };
      return fail(
        fitIssues['fit-no-data']({ ...about, expected: 'a code in at least one pair' }),
        ...issues,
      );
    }
    const worst = worstPairs(pairs).slice(0, most ?? pairs.length);
    const rows = worst.map(({ first, second, code, at }) => [first, second, code, placeCell(at)]);
    return succeed([header, ...(rows.length === 0 ? [['none', null, null, null]] : rows)], issues);
  },
});
