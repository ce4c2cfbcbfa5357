import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numbersParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { kendallTauB } from '../../statistics/kendallTauB.ts';
import { spearman } from '../../statistics/spearman.ts';
import { withoutBlankTail } from '../../statistics/withoutBlankTail.ts';
import { rankingIssues } from '../issues.ts';
import { detailsParameter } from './parameters.ts';

const header = ['Correlation', 'p', 'n'];

const methods = { spearman, tau: kendallTauB } as const;

export const rankCorrelation = defineFunction({
  name: 'RANK_CORRELATION',
  subject: 'rankings',
  summary: 'Correlates two rankings: 1 is the same order, −1 the opposite, 0 no relation.',
  definition:
    'spearman: correlation of the ranks, equal values sharing a rank; p from t with n − 2 degrees of freedom (Spearman 1904). tau: Kendall’s tau-b, corrected for ties; p from the normal distribution (Kendall 1945, 1970). Pairs with a blank are left out. p is rough for fewer than ten pairs.',
  parameters: {
    x: numbersParameter({ help: 'Ranks or scores of one leader.' }),
    y: numbersParameter({ help: 'Those of the other, in the same order.' }),
    method: choiceParameter<'spearman' | 'tau'>({
      help: 'spearman or tau.',
      choices: ['spearman', 'tau'],
      synonyms: { 'tau-b': 'tau', kendall: 'tau', rho: 'spearman' },
      fallback: 'spearman',
    }),
    details: detailsParameter('TRUE spills the correlation with p and n.'),
  },
  result: { shape: 'value', unit: 'none', help: '−1 to 1.', spills: true },
  examples: [
    { note: 'Three priorities.', arguments: [[[1, 2, 3]], [[2, 3, 1]]], result: -0.5 },
    {
      note: 'Tau-b with n.',
      arguments: [[[1], [2], [3]], [[2], [3], [1]], 'tau', true],
      result: [header, [-1 / 3, 0.6015081344405899, 3]],
    },
    {
      note: 'One leader ties everything.',
      arguments: [[[1, 1, 1]], [[1, 2, 3]]],
      result: { issue: 'ranking-too-few' },
    },
    {
      note: 'Lists of different length.',
      arguments: [[[1, 2, 3]], [[1, 2]]],
      result: { issue: 'ranking-unequal-lengths' },
    },
  ],
  related: ['RANK_AGREEMENT'],
  calculate({ method, details, ...ranges }) {
    const [x, y] = withoutBlankTail(ranges.x, ranges.y);
    if (x.length !== y.length)
      return fail(
        rankingIssues['ranking-unequal-lengths']({
          place: { argument: 'y' },
          expected: `${x.length} cells as in the first`,
          found: `${y.length}`,
        }),
      );
    const { value, p, n } = methods[method](x, y);
    if (value !== null) return succeed(details ? [header, [value, p, n]] : value);
    return fail(
      rankingIssues['ranking-too-few']({
        place: { argument: 'x' },
        subject: 'Correlation',
        expected: 'two pairs in which both sides differ',
        found: `${n} pairs`,
      }),
    );
  },
});
