import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { sidesOf } from '../sidesOf.ts';
import { balanceThresholds } from '../thresholds.ts';
import { balanceParameters } from './parameters.ts';

export const ambiBalanceFunction = defineFunction({
  name: 'AMBI_BALANCE',
  subject: 'balance',
  summary: 'Balance of exploring and exploiting: the higher the closer they are.',
  definition:
    'Top of the scale − |mean of exploration − mean of exploitation|; as share: 1 − |difference| ÷ (top − 1). Source: Cao, Gedajlovic and Zhang 2009, Organization Science 20(4), the balance dimension; the constant that turns the difference round is the top of the scale, which changes no order. They found that it helps most where resources are few.',
  parameters: balanceParameters,
  result: { shape: 'value', unit: 'none', help: '1 to the top of the scale; as share 0 to 1.' },
  examples: [
    { note: 'Tilted to what is known', arguments: [2, 4.5], result: 2.5 },
    { note: 'As share of the scale', arguments: [2, 4.5, 5, 'share'], result: 0.375 },
    {
      note: 'Answers of five people',
      arguments: [[[3, 4, 3, 4, 3.5]], [[4, 4, 5, 3, 4]]],
      result: 4.5,
    },
    {
      note: 'Two people could be told apart',
      arguments: [[[3, 4]], [[4, 4]]],
      result: { issue: 'balance-few-answers' },
    },
    { note: 'Off the scale', arguments: [7, 4], result: { issue: 'balance-off-scale' } },
  ],
  thresholds: [balanceThresholds.scaleTop],
  related: ['AMBI_COMBINED', 'EXPLORE_SHARE'],
  calculate({ unit, ...input }) {
    const sides = sidesOf(input);
    if (!sides.ok) return sides;
    return succeed(unit === 'share' ? sides.value.balanceShare : sides.value.balance);
  },
});
