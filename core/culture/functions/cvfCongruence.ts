import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { cultureCongruence } from '../cultureCongruence.ts';
import { cultureTypes, type Rated } from '../cultureTypes.ts';
import { cultureIssues } from '../issues.ts';
import { cultureThresholds } from '../thresholds.ts';
import { answersParameter, askedAnswers, exampleAnswers, minimumParameter } from './parameters.ts';

const header = ['Dimension', 'Dominant', 'Matches', ...cultureTypes];

export const cvfCongruence = defineFunction({
  name: 'CVF_CONGRUENCE',
  subject: 'culture',
  summary:
    'Whether all dimensions of a culture are led by the same type: one row each, spread last.',
  definition:
    'A dimension matches where a type dominant in the whole leads, alone or tied. Spread: standard deviation over the dimensions (population), by type. Source: Cameron and Quinn 2011.',
  parameters: {
    answers: answersParameter,
    rated: choiceParameter<Rated>({
      help: 'What is rated.',
      choices: ['now', 'wanted'],
      fallback: 'now',
    }),
    minimumAnswers: minimumParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a dimension; the last row counts the matches and holds the spreads.',
    columns: [
      { header: 'Dimension', unit: 'none', help: 'As the answers name it' },
      { header: 'Dominant', unit: 'none', help: 'One type, or those that tie' },
      { header: 'Matches', unit: 'count', help: '1 or 0; their number in the last row' },
      { header: 'clan', unit: 'score', help: 'Points; spread in the last row' },
      { header: 'adhocracy', unit: 'score', help: 'Points; spread in the last row' },
      { header: 'market', unit: 'score', help: 'Points; spread in the last row' },
      { header: 'hierarchy', unit: 'score', help: 'Points; spread in the last row' },
    ],
  },
  examples: [
    {
      note: 'Everyday feel is led by two types alike',
      arguments: [
        [
          exampleAnswers[0],
          ['P1', 'Everyday feel', 40, 10, 10, 40],
          ['P1', 'Those in charge', 50, 10, 20, 20],
        ],
        ...['now', 1],
      ],
      result: [
        header,
        ['Everyday feel', 'clan, hierarchy', 1, 40, 10, 10, 40],
        ['Those in charge', 'clan', 1, 50, 10, 20, 20],
        ['Spread', 'clan', 2, 5, 0, 5, 10],
      ],
    },
    {
      note: 'Nobody said what is wanted',
      arguments: [[exampleAnswers[0], ['P1', 'Everyday feel', 50, 10, 10, 30]], 'wanted', 1],
      result: { issue: 'culture-no-answers' },
    },
  ],
  thresholds: [cultureThresholds.minimumAnswers],
  related: ['CVF_PROFILE', 'CVF_DOMINANT'],
  calculate({ answers, rated, minimumAnswers }) {
    const asked = askedAnswers(answers, minimumAnswers);
    if (!asked.ok) return asked;
    const congruence = cultureCongruence(asked.value, rated);
    if (congruence === null) {
      const place = { argument: 'answers' };
      const expected = `splits rated ${rated}`;
      return fail(cultureIssues['culture-no-answers']({ place, expected, found: 'none' }));
    }
    const { dimensions, dominant, matching, spread } = congruence;
    const rows = dimensions.map(({ dimension, points, ...rest }) => [
      ...[dimension, rest.dominant.join(', '), Number(rest.matches)],
      ...cultureTypes.map((type) => points[type]),
    ]);
    const last = ['Spread', dominant.join(', '), matching, ...cultureTypes.map((t) => spread[t])];
    return succeed([header, ...rows, last], asked.issues);
  },
});
