import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, hasHeaderParameter } from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { checkFactors } from '../checkFactors.ts';
import { checkWeights } from '../checkWeights.ts';
import { swotIssues } from '../issues.ts';
import type { FactorList, Side } from '../model.ts';
import { readFactorRange } from '../readFactors.ts';
import { sideScore } from '../sideScore.ts';
import { swotThresholds } from '../thresholds.ts';
import { exampleFactors, factorsParameter } from './parameters.ts';

/** What makes the number doubtful, told beside it. */
function remarksOn(list: FactorList): readonly Issue[] {
  const all = [...checkFactors(list), ...checkWeights(list)];
  return all.filter(({ severity }) => severity !== 'info');
}

export const swotScoreFunction = defineFunction({
  name: 'SWOT_SCORE',
  subject: 'swot',
  summary: 'Weighted score of a SWOT from 1 to 4: inside (IFE) or outside (EFE), or its coverage.',
  definition:
    'Sum of weight × rating ÷ sum of weights, over the factors of the side that have both. Weights are shares of their sum; without any weight all count alike. ' +
    'Ratings run from 1 to 4; others are left out. 2.5 is the average, and the average itself counts as strong. Source: David, Strategic Management (IFE and EFE matrix).',
  parameters: {
    factors: factorsParameter,
    side: choiceParameter<Side>({
      help: 'internal (IFE: strengths and weaknesses) or external (EFE: opportunities and threats).',
      choices: ['internal', 'external'],
      synonyms: { ife: 'internal', inside: 'internal', efe: 'external', outside: 'external' },
      fallback: 'internal',
    }),
    answer: choiceParameter({
      help: 'score, or coverage: the share of the weight of the side that has a rating.',
      choices: ['score', 'coverage'],
      fallback: 'score',
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'none', help: 'Score, 1 to 4; or coverage, 0 to 1.' },
  examples: [
    { note: 'Strengths and weaknesses', arguments: [exampleFactors], result: 2.2 },
    {
      note: 'One threat has no rating yet: the others keep their proportions',
      arguments: [exampleFactors, 'EFE'],
      result: 3,
    },
    {
      note: 'How much of the outside is rated',
      arguments: [exampleFactors, 'external', 'coverage'],
      result: 0.7,
    },
    {
      note: 'Four lists of words have nothing to score',
      arguments: [
        [
          ['Strengths', 'Weaknesses'],
          ['Good bread', 'No ordering page'],
          ['Opportunities', 'Threats'],
          ['Cafés', 'Supermarket'],
        ],
      ],
      result: { issue: 'swot-no-data' },
    },
  ],
  thresholds: [
    ...[swotThresholds.lowestRating, swotThresholds.highestRating, swotThresholds.averageScore],
    swotThresholds.weightTolerance,
  ],
  related: ['SWOT_UNUSED', 'TOWS_ISSUES'],
  calculate({ factors, side, answer, hasHeader }, { locale }) {
    const outcome = readFactorRange(factors, { argument: 'factors', hasHeader, locale });
    if (!outcome.ok) return outcome;
    const score = sideScore(outcome.value.factors, side);
    const issues = remarksOn(outcome.value);
    if (answer === 'coverage') return succeed(score.coverage, issues);
    if (score.value !== null) return succeed(score.value, issues);
    const place = { argument: 'factors' };
    const expected = `at least one ${side} factor with a rating from 1 to 4 and a weight above 0`;
    const found = `${score.factors} ${side} factors, none with both`;
    return fail(swotIssues['swot-no-data']({ place, expected, found }), ...issues);
  },
});
