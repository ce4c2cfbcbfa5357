import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { fitIndex } from '../fitIndex.ts';
import { fitIssues } from '../issues.ts';
import { readFitRange } from '../readFit.ts';
import { exampleMatrix, matrixParameter } from './parameters.ts';

export const fitIndexFunction = defineFunction({
  name: 'FIT_INDEX',
  subject: 'fit',
  summary: 'How well the elements of an organisation go together, from -1 to 1, or its coverage.',
  definition:
    '(Pairs that strengthen each other − pairs that hinder each other) ÷ rated pairs; ++ and -- count as one pair like + and -. ' +
    'Two halves that contradict each other and codes nobody can read leave the pair out; coverage says what share of all pairs is rated. Definition: ours, after the correlation corners of an X-matrix.',
  parameters: {
    matrix: matrixParameter,
    answer: choiceParameter({
      help: 'index, or coverage: the share of all pairs that is rated.',
      choices: ['index', 'coverage'],
      fallback: 'index',
    }),
  },
  result: { shape: 'value', unit: 'none', help: 'Index, -1 to 1; or coverage, 0 to 1.' },
  examples: [
    {
      note: 'Three pairs fit, two do not, one is neutral',
      arguments: [exampleMatrix],
      result: 1 / 6,
    },
    { note: 'Every pair is rated', arguments: [exampleMatrix, 'coverage'], result: 1 },
    {
      note: 'Nothing rated yet',
      arguments: [
        [
          [null, 'Vision', 'Strategy', 'Structure', 'Culture'],
          ['Vision', null, null, null, null],
          ['Strategy', null, null, null, null],
          ['Structure', null, null, null, null],
          ['Culture', null, null, null, null],
        ],
      ],
      result: { issue: 'fit-no-data' },
    },
    {
      note: 'A list is no matrix',
      arguments: [
        [
          ['Vision', 'clear'],
          ['Strategy', 'new'],
          ['Culture', 'good'],
        ],
      ],
      result: { issue: 'fit-not-found' },
    },
  ],
  related: ['FIT_WORST'],
  calculate({ matrix, answer }) {
    const outcome = readFitRange(matrix, 'matrix');
    if (!outcome.ok) return outcome;
    const { pairs, issues } = outcome.value;
    const { value, coverage } = fitIndex(pairs);
    if (answer === 'coverage') return succeed(coverage, issues);
    if (value !== null) return succeed(value, issues);
    const about = { place: { argument: 'matrix' }, found: `0 of ${pairs.length} pairs` };
    return fail(
      fitIssues['fit-no-data']({ ...about, expected: 'a code in at least one pair' }),
      ...issues,
    );
  },
});
