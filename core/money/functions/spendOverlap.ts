import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numbersParameter } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { cosineSimilarity } from '../../statistics/cosineSimilarity.ts';
import { shareOverlap } from '../../statistics/shareOverlap.ts';
import { withoutBlankTail } from '../../statistics/withoutBlankTail.ts';
import { moneyIssues } from '../issues.ts';

type Amounts = readonly (number | null)[];

const header = ['Share of the money', 'Share of the weight', 'Gap'];

/** The pairs of which both numbers are there, with a warning where some are not. */
function pairsOf(
  allAmounts: Amounts,
  allWeights: Amounts,
): Outcome<{ readonly money: number[]; readonly weight: number[] }> {
  const [amounts, weights] = withoutBlankTail(allAmounts, allWeights);
  if (amounts.length !== weights.length) {
    const about = { place: { argument: 'weights' }, expected: `${amounts.length} weights` };
    return fail(moneyIssues['spend-unpaired']({ ...about, found: `${weights.length}` }));
  }
  const [money, weight]: [number[], number[]] = [[], []];
  let [halves, pairs] = [0, 0];
  amounts.forEach((amount, index) => {
    const beside = weights[index] ?? null;
    if (amount === null && beside === null) return;
    pairs += 1;
    if (amount === null || beside === null) {
      halves += 1;
      return;
    }
    money.push(amount);
    weight.push(beside);
  });
  if (halves === 0) return succeed({ money, weight });
  const about = { place: { argument: 'amounts' }, expected: 'an amount and a weight in each' };
  const found = `${halves} of ${pairs} without one`;
  return succeed({ money, weight }, [moneyIssues['spend-gap']({ ...about, found })]);
}

export const spendOverlapFunction = defineFunction({
  name: 'SPEND_OVERLAP',
  subject: 'money',
  summary: 'How far the money goes where the weights of the objectives say it should.',
  definition:
    'overlap: both lists as shares of their sums, the sum of the smaller share of each pair; 1 − overlap is the share that would have to move (Renkonen 1938, Schoener 1968). cosine: cosine of the angle between the lists, as 1 − scipy.spatial.distance.cosine. A pair with one number blank is left out and named.',
  parameters: {
    amounts: numbersParameter({ help: 'Money by objective.', unit: 'money', minimum: 0 }),
    weights: numbersParameter({
      help: 'Weights of the same objectives, in the same order.',
      minimum: 0,
    }),
    answer: choiceParameter({
      help: 'overlap, cosine; gaps spills both shares of each pair and money − weight.',
      choices: ['overlap', 'cosine', 'gaps'],
      fallback: 'overlap',
    }),
  },
  result: { shape: 'value', unit: 'fraction', help: '0 to 1.', spills: true },
  examples: [
    { note: 'A quarter would have to move', arguments: [[[75, 25]], [[1, 1]]], result: 0.75 },
    {
      note: 'Where',
      arguments: [[[75], [25]], [[1], [1]], 'gaps'],
      result: [header, [0.75, 0.5, 0.25], [0.25, 0.5, -0.25]],
    },
    { note: 'Along the same line', arguments: [[[3, 4]], [[6, 8]], 'cosine'], result: 1 },
    {
      note: 'Lists of different length',
      arguments: [[[1, 2]], [[1]]],
      result: { issue: 'spend-unpaired' },
    },
    {
      note: 'No weight at all',
      arguments: [[[1, 2]], [[0, 0]]],
      result: { issue: 'spend-nothing' },
    },
  ],
  related: ['SPEND_CONCENTRATION', 'STRATEGIC_SPEND'],
  calculate({ amounts, weights, answer }) {
    const pairs = pairsOf(amounts, weights);
    if (!pairs.ok) return pairs;
    const { money, weight } = pairs.value;
    const overlap = shareOverlap(money, weight);
    const cosine = cosineSimilarity(money, weight);
    if (overlap === null || cosine === null) {
      const about = { place: { argument: 'amounts' }, found: 'none on one side' };
      const expected = 'an amount and a weight above 0';
      return fail(moneyIssues['spend-nothing']({ ...about, expected }), ...pairs.issues);
    }
    if (answer !== 'gaps')
      return succeed(answer === 'cosine' ? cosine : overlap.overlap, pairs.issues);
    const [all, whole] = [money, weight].map((list) => list.reduce((sum, each) => sum + each, 0));
    const rows = money.map((amount, index) => [
      ...[amount / (all ?? 1), (weight[index] ?? 0) / (whole ?? 1), overlap.gaps[index] ?? null],
    ]);
    return succeed([header, ...rows], pairs.issues);
  },
});
