import { defineFunction } from '../../declare/defineFunction.ts';
import { numberParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { retentionRate } from '../retentionRate.ts';
import { nothingToDivideBy, partExceedsWhole } from './undefinedAnswer.ts';

export const kpiRetention = defineFunction({
  name: 'KPI_RETENTION',
  subject: 'kpi',
  summary: 'Share of the customers at the start of a period who are still there at its end.',
  definition:
    '(At the end − won in the period) ÷ at the start. Source: Farris et al., Marketing Metrics, chapter 5: customers kept ÷ customers who could have left.',
  parameters: {
    start: numberParameter({ help: 'Customers at the start.', unit: 'count', minimum: 0 }),
    end: numberParameter({ help: 'Customers at the end.', unit: 'count', minimum: 0 }),
    newCustomers: numberParameter({
      help: 'Customers won in the period.',
      unit: 'count',
      minimum: 0,
    }),
  },
  result: { shape: 'value', unit: 'fraction', help: '0 to 1.' },
  examples: [
    { note: '500 at the start, 550 at the end, 100 won', arguments: [500, 550, 100], result: 0.9 },
    {
      note: 'More won than there are',
      arguments: [500, 50, 100],
      result: { issue: 'kpi-part-exceeds-whole' },
    },
  ],
  related: ['KPI_CHURN'],
  calculate({ start, end, newCustomers: won }) {
    const retention = retentionRate({ start, end, won });
    if (retention === null) return nothingToDivideBy('start', 'customers at the start', start);
    if (won > end) return partExceedsWhole('newCustomers', end, won);
    return end - won > start ? partExceedsWhole('end', start + won, end) : succeed(retention);
  },
});
