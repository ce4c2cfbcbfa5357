import { defineFunction } from '../../declare/defineFunction.ts';
import { numberParameter, optionalNumber } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { alignmentTax } from '../alignmentTax.ts';

export const alignmentTaxFunction = defineFunction({
  name: 'ALIGNMENT_TAX',
  subject: 'money',
  summary: 'Estimated cost of work done twice and of decisions that came late.',
  definition:
    'Hours of the team × share done twice × cost of an hour + cost of delay. An estimate: every number is an assumption to state. Source: agubeliefmichael.com, "Operational trust metrics".',
  parameters: {
    teamHours: numberParameter({ help: 'Hours worked by the team.', minimum: 0 }),
    reworkShare: numberParameter({
      ...{ help: 'Share of them spent on work done before.', unit: 'fraction' },
      ...{ minimum: 0, maximum: 1 },
    }),
    hourlyRate: numberParameter({ help: 'Cost of an hour.', unit: 'money', minimum: 0 }),
    delayCost: optionalNumber({
      help: 'Cost of decisions that came late; left out: none is counted.',
      ...{ unit: 'money', minimum: 0, fallback: 0 },
    }),
  },
  result: { shape: 'value', unit: 'money', help: 'An estimate, in the currency of the costs.' },
  examples: [
    {
      note: 'A tenth of 400 hours at 30, and 500 of delay',
      arguments: [400, 0.1, 30, 500],
      result: 1700,
    },
    {
      note: 'The share is blank',
      arguments: [400, null, 30],
      result: { issue: 'argument-missing' },
    },
    {
      note: 'More than all of it',
      arguments: [400, 1.2, 30],
      result: { issue: 'argument-bounds' },
    },
  ],
  related: ['MISALIGN_COST', 'TIME_LOSS'],
  calculate: (values) => succeed(alignmentTax(values)),
});
