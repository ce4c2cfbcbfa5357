import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { forecastThresholds } from '../thresholds.ts';
import { askedChart, chartParameters } from './askedChart.ts';

const columns = [
  { header: 'Mean', unit: 'same as the measure', help: 'Mean of the values.' },
  { header: 'Lower limit', unit: 'same as the measure', help: 'Mean less three deviations.' },
  { header: 'Upper limit', unit: 'same as the measure', help: 'Mean and three deviations.' },
  { header: 'Deviation', unit: 'same as the measure', help: 'From the mean moving range.' },
  { header: 'n', unit: 'count', help: 'Number of values it stands on.' },
] as const;

export const controlLimitsFunction = defineFunction({
  name: 'CONTROL_LIMITS',
  subject: 'forecast',
  summary: 'Limits within which a key figure varies by chance alone.',
  definition:
    'Individuals chart (XmR): mean ± 3 × mean moving range / 1.128. Source: Shewhart; NIST/SEMATECH e-Handbook 6.3.2.2. Blanks are passed over.',
  parameters: chartParameters,
  result: { shape: 'table', columns, help: 'One row under a header row.' },
  examples: [
    {
      note: 'A figure that never moves',
      arguments: [[[5, 5, 5, 5, 5, 5]]],
      result: [columns.map(({ header }) => header), [5, 5, 5, 0, 6]],
    },
    {
      note: 'Five values are too few',
      arguments: [[[1, 2, 3, 4, 5]]],
      result: { issue: 'forecast-too-few-points' },
    },
  ],
  thresholds: [forecastThresholds.minimumSignals],
  related: ['CONTROL_SIGNALS', 'KPI_TREND'],
  calculate({ values, minimumPoints }) {
    const outcome = askedChart(values, minimumPoints);
    if (!outcome.ok) return outcome;
    const { known, chart } = outcome.value;
    const { mean, lower, upper, deviation } = chart;
    const row = [mean, lower, upper, deviation, known.length];
    return succeed([columns.map(({ header }) => header), row]);
  },
});
