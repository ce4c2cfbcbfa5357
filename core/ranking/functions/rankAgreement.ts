import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { kendallConcordance } from '../../statistics/kendallConcordance.ts';
import { rankingIssues } from '../issues.ts';
import { rankingsInRange } from '../readRankings.ts';
import { rankingThresholds } from '../thresholds.ts';
import { detailsParameter, judgesInParameter, rankingsParameter } from './parameters.ts';

const header = ['W', 'Chi-square', 'Degrees of freedom', 'p', 'Leaders', 'Priorities', 'Caution'];

function cautionOf(objects: number): string | null {
  const { value } = rankingThresholds.chiSquareFrom;
  return objects < value ? `p is rough: fewer than ${value} priorities` : null;
}

export const rankAgreement = defineFunction({
  name: 'RANK_AGREEMENT',
  subject: 'rankings',
  summary:
    'Measures how far leaders rank priorities alike: Kendall’s W from 0 (not at all) to 1 (all alike).',
  definition:
    'Kendall’s W = 12 S ÷ (m²(n³ − n) − m ΣT), corrected for ties, T = Σ(t³ − t); m leaders, n priorities, S the squared deviations of the rank sums (Kendall and Babington Smith 1939). Scores are ranked first, equal ones share a rank; a priority somebody left out is dropped, leaders who ranked nothing are not counted. Chi-square = m(n − 1)W holds for more than seven priorities (Siegel and Castellan 1988).',
  parameters: {
    rankings: rankingsParameter,
    details: detailsParameter('TRUE spills W with chi-square, p, numbers and a caution.'),
    leadersIn: judgesInParameter,
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'none', help: '0 to 1.', spills: true },
  examples: [
    {
      note: 'Four leaders, a row each, rank five priorities.',
      arguments: [
        [
          [1, 2, 3, 4, 5],
          [1, 3, 2, 4, 5],
          [2, 1, 3, 5, 4],
          [1, 2, 4, 3, 5],
        ],
      ],
      result: 0.8125,
    },
    {
      note: 'Three leaders, a column each, rank two priorities alike.',
      arguments: [
        [
          ['Priority', 'Ann', 'Bob', 'Cy'],
          ['Sourdough', 1, 1, 1],
          ['Deliveries', 2, 2, 2],
        ],
        true,
      ],
      result: [header, [1, 3, 1, 0.08326451666355042, 3, 2, 'p is rough: fewer than 8 priorities']],
    },
    {
      note: 'One leader agrees with nobody.',
      arguments: [[[1, 2, 3]]],
      result: { issue: 'ranking-too-few' },
    },
  ],
  thresholds: [rankingThresholds.chiSquareFrom],
  related: ['RANK_CORRELATION', 'RECALL_SCORE', 'ALIGN_AGREEMENT'],
  calculate({ rankings: grid, details, leadersIn, hasHeader }) {
    const judgesIn = leadersIn === 'auto' ? null : leadersIn;
    const { ranks, issues } = rankingsInRange(grid, { judgesIn, hasHeader });
    if (issues.length > 0) return fail(...issues);
    const { corrected, freedom, judges, objects } = kendallConcordance(ranks);
    const { value, chiSquare, p } = corrected;
    if (value === null)
      return fail(
        rankingIssues['ranking-too-few']({
          place: { argument: 'rankings' },
          subject: 'Agreement of rankings',
          expected: 'two leaders and two priorities all of them ranked, not all tied',
          found: `${judges} leaders, ${objects} priorities ranked by all`,
        }),
      );
    if (!details) return succeed(value);
    return succeed([header, [value, chiSquare, freedom, p, judges, objects, cautionOf(objects)]]);
  },
});
