import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { rankingThresholds } from '../thresholds.ts';
import { detailsParameter, exampleNamed, exampleOfficial, recallParameters } from './parameters.ts';
import { recallArguments } from './recallArguments.ts';

const header = ['Recall', 'Mean overlap', 'Leaders', 'Top'];

export const recallScoreFunction = defineFunction({
  name: 'RECALL_SCORE',
  subject: 'recall',
  summary: 'Share of the official top priorities that leaders name when asked: 1 is all of them.',
  definition:
    'Recall@k: mean over leaders of the share of the first k official priorities each names, after Sull, Sull and Yoder 2018; leaders who named nothing are left out. Two wordings are the same priority where they share at least half of the words of the shorter one (ours). Mean overlap: what two leaders name alike, Jaccard.',
  parameters: {
    ...recallParameters,
    details: detailsParameter('TRUE spills recall with the overlap and numbers.'),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: '0 to 1.', spills: true },
  examples: [
    {
      note: 'One leader names all three, the other one of them.',
      arguments: [exampleNamed, exampleOfficial],
      result: 2 / 3,
    },
    {
      note: 'They name one of four different priorities alike.',
      arguments: [exampleNamed, exampleOfficial, 3, true],
      result: [header, [2 / 3, 0.25, 2, 3]],
    },
    {
      note: 'Nobody was asked.',
      arguments: [
        [
          ['Leader', 'Priority 1'],
          ['Ann', null],
        ],
        exampleOfficial,
      ],
      result: { issue: 'ranking-too-few' },
    },
  ],
  thresholds: [rankingThresholds.top, rankingThresholds.sameFrom],
  related: ['PERCEPTION_GAP', 'RANK_AGREEMENT', 'MESSAGE_OVERLAP'],
  calculate({ details, ...input }) {
    const outcome = recallArguments(input);
    if (!outcome.ok) return outcome;
    const { score, top } = outcome.value;
    if (!details) return succeed(score.recall);
    return succeed([header, [score.recall, score.overlap, score.n, top]]);
  },
});
