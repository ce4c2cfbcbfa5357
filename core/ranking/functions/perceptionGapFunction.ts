import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalNumber } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { feltShare, gapOf } from '../gapOf.ts';
import { rankingIssues } from '../issues.ts';
import { rankingThresholds } from '../thresholds.ts';
import { detailsParameter, exampleNamed, exampleOfficial, recallParameters } from './parameters.ts';
import { recallArguments } from './recallArguments.ts';

const header = ['Gap', 'Felt', 'Recall', 'Leaders'];

export const perceptionGapFunction = defineFunction({
  name: 'PERCEPTION_GAP',
  subject: 'recall',
  summary: 'How much more aligned leaders feel than their recall of the priorities shows.',
  definition:
    'Mean felt alignment, (answer − 1) ÷ (options − 1), less mean recall of the official priorities, over leaders with both. Positive: they feel more aligned than they are. Felt and measured alignment are set against each other as in surveys of leaders; the arithmetic is ours.',
  parameters: {
    ...recallParameters,
    options: optionalNumber({
      help: 'Options of the scale of felt alignment; 5 when left out.',
      unit: 'count',
      minimum: 2,
      fallback: 5,
    }),
    details: detailsParameter('TRUE spills the gap with both sides and the number of leaders.'),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: '−1 to 1.', spills: true },
  examples: [
    {
      note: 'Felt 5 and 4 of 5, recalled two thirds.',
      arguments: [exampleNamed, exampleOfficial],
      result: 0.875 - 2 / 3,
    },
    {
      note: 'Nobody said how aligned they feel.',
      arguments: [
        [
          ['Leader', 'Priority 1'],
          ['Ann', 'sourdough'],
        ],
        exampleOfficial,
      ],
      result: { issue: 'ranking-too-few' },
    },
    {
      note: 'A seven on a scale of five.',
      arguments: [
        [
          ['Leader', 'Priority 1', 'Felt alignment'],
          ['Ann', 'sourdough', 7],
        ],
        exampleOfficial,
      ],
      result: { issue: 'recall-felt-outside' },
    },
  ],
  thresholds: [rankingThresholds.top, rankingThresholds.sameFrom],
  related: ['RECALL_SCORE', 'ALIGN_AGREEMENT'],
  calculate({ options, details, ...input }) {
    const outcome = recallArguments(input);
    if (!outcome.ok) return outcome;
    const { lines, score } = outcome.value;
    const outside = lines.filter(({ felt }) => felt !== null && feltShare(felt, options) === null);
    if (outside.length > 0)
      return fail(
        ...outside.map(({ row, felt }) =>
          rankingIssues['recall-felt-outside']({
            place: { argument: 'named', row, column: input.named.found.felt },
            expected: `an answer from 1 to ${options}`,
            found: `number ${felt}`,
          }),
        ),
      );
    const { gap, felt, recall, n } = gapOf(lines, score, options);
    if (gap !== null) return succeed(details ? [header, [gap, felt, recall, n]] : gap);
    return fail(
      rankingIssues['ranking-too-few']({
        place: { argument: 'named' },
        subject: 'The gap',
        expected: 'a leader with a felt alignment and a priority named',
        found: 'none',
      }),
    );
  },
});
