import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { signalsOf } from '../signalsOf.ts';
import { forecastThresholds } from '../thresholds.ts';
import { askedChart, chartParameters } from './askedChart.ts';

const columns = [
  { header: 'Place', unit: 'count', help: 'Place in the range, from 1.' },
  { header: 'Value', unit: 'same as the measure', help: 'Value there.' },
  { header: 'Signal', unit: 'none', help: 'Rule that it meets.' },
] as const;

export const controlSignalsFunction = defineFunction({
  name: 'CONTROL_SIGNALS',
  subject: 'forecast',
  summary: 'Values of a key figure that chance hardly explains, and the rule that says so.',
  definition:
    'Western Electric rules against the limits of CONTROL_LIMITS: one value beyond three deviations, two of three beyond two, four of five beyond one, eight on one side. A value on a line is not beyond it. Source: Statistical Quality Control Handbook (1956).',
  parameters: chartParameters,
  result: { shape: 'table', columns, help: 'One row a signal under a header row.' },
  examples: [
    {
      note: 'Complaints jump in the last month',
      arguments: [[[4, 8, 4, 8, 4, 8, 4, 8, 4, 8, 4, 8, 25]]],
      result: [
        ['Place', 'Value', 'Signal'],
        [13, 25, 'beyond three standard deviations'],
      ],
    },
    {
      note: 'Nothing but chance',
      arguments: [[[4, 5, 4, 5, 4, 5]]],
      result: [['Place', 'Value', 'Signal']],
    },
    { note: 'Too few', arguments: [[[4, 5]]], result: { issue: 'forecast-too-few-points' } },
  ],
  thresholds: [forecastThresholds.minimumSignals],
  related: ['CONTROL_LIMITS', 'KPI_TREND'],
  calculate({ values, minimumPoints }) {
    const outcome = askedChart(values, minimumPoints);
    if (!outcome.ok) return outcome;
    const { known, places } = outcome.value;
    const rows = signalsOf(known).map(({ index, value, rule }) => [
      (places[index] ?? 0) + 1,
      value,
      rule,
    ]);
    return succeed([columns.map(({ header }) => header), ...rows]);
  },
});
