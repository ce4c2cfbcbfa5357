import { defineFunction } from '../../declare/defineFunction.ts';
import { numberParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { acquisitionCost } from '../acquisitionCost.ts';
import { nothingToDivideBy } from './undefinedAnswer.ts';

export const kpiCac = defineFunction({
  name: 'KPI_CAC',
  subject: 'kpi',
  summary: 'Cost of winning one customer.',
  definition:
    '(Marketing + sales) ÷ customers won in the same period. Source: Farris et al., Marketing Metrics, chapter 5: acquisition spending ÷ customers acquired.',
  parameters: {
    marketing: numberParameter({ help: 'Spent on marketing.', unit: 'money', minimum: 0 }),
    sales: numberParameter({ help: 'Spent on sales.', unit: 'money', minimum: 0 }),
    newCustomers: numberParameter({ help: 'Customers won.', unit: 'count', minimum: 0 }),
  },
  result: { shape: 'value', unit: 'money', help: 'In the currency of the amounts.' },
  examples: [
    { note: '6,000 spent, 50 won', arguments: [5000, 1000, 50], result: 120 },
    {
      note: 'Nobody won',
      arguments: [5000, 1000, 0],
      result: { issue: 'kpi-nothing-to-divide-by' },
    },
  ],
  related: ['KPI_CLTV', 'KPI_CONVERSION'],
  calculate(values) {
    const cost = acquisitionCost(values);
    if (cost !== null) return succeed(cost);
    return nothingToDivideBy('newCustomers', 'at least one new customer', values.newCustomers);
  },
});
