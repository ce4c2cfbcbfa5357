import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numbersParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { gini } from '../../statistics/gini.ts';
import { herfindahl } from '../../statistics/herfindahl.ts';
import { moneyIssues } from '../issues.ts';

const choices = ['hhi', 'normalised', 'effective', 'gini', 'gini-sample', 'details'] as const;
const header = ['HHI', 'Normalised', 'Effective number', 'Gini', 'Gini of a sample', 'Amounts'];
const place = { argument: 'amounts' };

export const spendConcentrationFunction = defineFunction({
  name: 'SPEND_CONCENTRATION',
  subject: 'money',
  summary: 'How much of the money lies in few places: Herfindahl index or Gini coefficient.',
  definition:
    'hhi: sum of squared shares, 1 ÷ n to 1; normalised: (hhi − 1 ÷ n) ÷ (1 − 1 ÷ n); effective: 1 ÷ hhi, the number of equal parts as concentrated; gini: half the mean difference of all pairs ÷ mean; gini-sample: that × n ÷ (n − 1). Amounts of 0 count, blanks do not. Sources: Herfindahl–Hirschman index of the US Department of Justice (there × 10,000); Dixon et al. 1987; both agree with R’s ineq.',
  parameters: {
    amounts: numbersParameter({ help: 'Amounts, one a place.', unit: 'money', minimum: 0 }),
    index: choiceParameter<(typeof choices)[number]>({
      help: 'hhi, normalised, effective, gini, gini-sample; details spills all with n.',
      choices,
      fallback: 'hhi',
    }),
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; effective is a number of places.',
    spills: true,
  },
  examples: [
    { note: 'Four places', arguments: [[[30, 30, 20, 20]]], result: 0.26 },
    { note: 'As if there were two', arguments: [[[50, 50, 0]], 'effective'], result: 2 },
    { note: 'All alike', arguments: [[[5, 5, 5, 5]], 'gini'], result: 0 },
    { note: 'No money', arguments: [[[0, null]]], result: { issue: 'spend-nothing' } },
    { note: 'One place only', arguments: [[[7]], 'normalised'], result: { issue: 'spend-single' } },
  ],
  related: ['SPEND_OVERLAP', 'STRATEGIC_SPEND'],
  calculate({ amounts, index }) {
    const told = amounts.filter((amount) => amount !== null);
    const concentration = herfindahl(told);
    const inequality = gini(told);
    if (concentration === null || inequality === null) {
      const expected = 'at least one amount above 0';
      return fail(moneyIssues['spend-nothing']({ place, expected, found: 'none' }));
    }
    const { index: hhi, normalised, effectiveNumber, count } = concentration;
    const { population, sample } = inequality;
    const all = [hhi, normalised, effectiveNumber, population, sample];
    if (index === 'details') return succeed([header, [...all, count]]);
    const value = all[choices.indexOf(index)] ?? null;
    if (value !== null) return succeed(value);
    return fail(moneyIssues['spend-single']({ place, expected: 'two amounts', found: 'one' }));
  },
});
