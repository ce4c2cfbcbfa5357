import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { sidesOf } from '../sidesOf.ts';
import { balanceThresholds } from '../thresholds.ts';
import { balanceParameters } from './parameters.ts';

export const ambiCombinedFunction = defineFunction({
  name: 'AMBI_COMBINED',
  subject: 'balance',
  summary: 'Combined dimension of exploring and exploiting: the higher the more of both.',
  definition:
    'Mean of exploration × mean of exploitation; as share: (product − 1) ÷ (top² − 1). Source: Cao, Gedajlovic and Zhang 2009, Organization Science 20(4), the combined dimension.',
  parameters: balanceParameters,
  result: { shape: 'value', unit: 'none', help: '1 to the top squared; as share 0 to 1.' },
  examples: [
    { note: 'Tilted to what is known', arguments: [2, 4.5], result: 9 },
    { note: 'As share of the scale', arguments: [2, 4.5, 5, 'share'], result: 1 / 3 },
    { note: 'On a scale of seven', arguments: [6, 6, 7], result: 36 },
    {
      note: 'Nobody answered',
      arguments: [[[null, null]], [[4, 4]]],
      result: { issue: 'balance-no-answers' },
    },
  ],
  thresholds: [balanceThresholds.scaleTop],
  related: ['AMBI_BALANCE', 'EXPLORE_SHARE'],
  calculate({ unit, ...input }) {
    const sides = sidesOf(input);
    if (!sides.ok) return sides;
    return succeed(unit === 'share' ? sides.value.combinedShare : sides.value.combined);
  },
});
