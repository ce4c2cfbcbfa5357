import { defineFunction } from '../../declare/defineFunction.ts';
import { numberParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { conversionRate } from '../conversionRate.ts';
import { nothingToDivideBy, partExceedsWhole } from './undefinedAnswer.ts';

export const kpiConversion = defineFunction({
  name: 'KPI_CONVERSION',
  subject: 'kpi',
  summary: 'Share of leads, visitors or offers that were converted.',
  definition:
    'Converted ÷ total of the same group. Common practice in sales and on the web; what counts as converted is up to you, and should not change between periods.',
  parameters: {
    converted: numberParameter({ help: 'How many went on.', unit: 'count', minimum: 0 }),
    total: numberParameter({ help: 'How many there were.', unit: 'count', minimum: 0 }),
  },
  result: { shape: 'value', unit: 'fraction', help: '0 to 1.' },
  examples: [
    { note: '18 of 150 leads', arguments: [18, 150], result: 0.12 },
    { note: 'No leads', arguments: [0, 0], result: { issue: 'kpi-nothing-to-divide-by' } },
  ],
  related: ['KPI_CAC'],
  calculate({ converted, total }) {
    const rate = conversionRate(converted, total);
    if (rate === null) return nothingToDivideBy('total', 'a number above 0', total);
    return converted > total ? partExceedsWhole('converted', total, converted) : succeed(rate);
  },
});
