import { defineFunction } from '../../declare/defineFunction.ts';
import { numberParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { churnRate } from '../churnRate.ts';
import { nothingToDivideBy, partExceedsWhole } from './undefinedAnswer.ts';

export const kpiChurn = defineFunction({
  name: 'KPI_CHURN',
  subject: 'kpi',
  summary: 'Share of customers, or of recurring revenue, lost in a period.',
  definition:
    'Lost ÷ at the start. Customers won in the period count in neither number. Common practice: the part of those at risk who left, 1 − retention as in Farris et al., Marketing Metrics, chapter 5.',
  parameters: {
    start: numberParameter({ help: 'Customers or revenue at the start.', minimum: 0 }),
    lost: numberParameter({ help: 'How many of those were lost.', minimum: 0 }),
  },
  result: { shape: 'value', unit: 'fraction', help: '0 to 1.' },
  examples: [
    { note: 'Five of forty left', arguments: [40, 5], result: 0.125 },
    {
      note: 'Nobody was there',
      arguments: [0, 0],
      result: { issue: 'kpi-nothing-to-divide-by' },
    },
  ],
  related: ['KPI_RETENTION', 'KPI_CLTV'],
  calculate({ start, lost }) {
    const churn = churnRate(start, lost);
    if (churn === null) return nothingToDivideBy('start', 'customers at the start', start);
    return lost > start ? partExceedsWhole('lost', start, lost) : succeed(churn);
  },
});
