import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numberParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { timeLoss } from '../timeLoss.ts';

export const timeLossFunction = defineFunction({
  name: 'TIME_LOSS',
  subject: 'money',
  summary: 'Estimated cost of hours lost, in a year or in a week.',
  definition:
    'People × hours lost a week × cost of an hour, × weeks worked in a year. An estimate: hours and cost are assumptions to state. Source: common practice, such as leadershipsmarts.com.',
  parameters: {
    people: numberParameter({ help: 'People who lose them.', unit: 'count', minimum: 0 }),
    hoursPerWeek: numberParameter({ help: 'Hours each of them loses in a week.', minimum: 0 }),
    hourlyCost: numberParameter({ help: 'Cost of an hour.', unit: 'money', minimum: 0 }),
    weeksPerYear: numberParameter({
      help: 'Weeks worked in a year; there is no default, as countries differ.',
      ...{ unit: 'count', minimum: 0, maximum: 53 },
    }),
    per: choiceParameter({
      help: 'year or week.',
      choices: ['year', 'week'],
      fallback: 'year',
    }),
  },
  result: { shape: 'value', unit: 'money', help: 'An estimate, in the currency of the cost.' },
  examples: [
    {
      note: 'Eight people, 2.5 hours a week at 61.25',
      arguments: [8, 2.5, 61.25, 44],
      result: 53_900,
    },
    { note: 'In a week', arguments: [8, 2.5, 61.25, 44, 'week'], result: 1225 },
    {
      note: 'No hours named',
      arguments: [8, null, 61.25, 44],
      result: { issue: 'argument-missing' },
    },
  ],
  related: ['ALIGNMENT_TAX', 'MISALIGN_COST'],
  calculate({ per, ...input }) {
    const loss = timeLoss(input);
    return succeed(loss === null ? null : per === 'week' ? loss.weekly : loss.annual);
  },
});
