import { defineFunction } from '../../declare/defineFunction.ts';
import { numbersParameter } from '../../declare/parameter.ts';
import { kpiThresholds } from '../thresholds.ts';
import { answerPeriodShare, qualityDetails, qualityHeader } from './periodShareAnswer.ts';

export const kpiLeadQuality = defineFunction({
  name: 'KPI_LEAD_QUALITY',
  subject: 'kpi',
  summary: 'Lead quality ratio: share of leads that are qualified.',
  definition:
    'Qualified leads ÷ all leads, pooled over the periods that have both numbers. Common practice in sales; what counts as qualified is up to you, and should not change between periods.',
  parameters: {
    qualified: numbersParameter({
      help: 'Qualified leads: one number, or one a period.',
      ...{ unit: 'count', minimum: 0 },
    }),
    leads: numbersParameter({
      help: 'All leads, in the same order.',
      ...{ unit: 'count', minimum: 0 },
    }),
    details: qualityDetails,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of ratio, n, blanks and data.',
    spills: true,
  },
  examples: [
    { note: '30 of 120 leads', arguments: [30, 120], result: 0.25 },
    {
      note: 'Three months, one not told',
      arguments: [[[10, null, 20]], [[40, 50, 60]], true],
      result: [
        ['Lead quality', ...qualityHeader],
        [0.3, 2, 1, 'some blank'],
      ],
    },
    { note: 'No leads', arguments: [0, 0], result: { issue: 'kpi-nothing-to-divide-by' } },
    {
      note: 'More qualified leads than leads',
      arguments: [9, 8],
      result: { issue: 'kpi-part-exceeds-whole' },
    },
  ],
  thresholds: [kpiThresholds.minimumCoverage],
  related: ['KPI_CONVERSION', 'KPI_CAC'],
  calculate: ({ qualified, leads, details }) =>
    answerPeriodShare({
      ...{ header: 'Lead quality', part: 'qualified', whole: 'leads', details },
      ...{ parts: qualified, wholes: leads },
    }),
});
