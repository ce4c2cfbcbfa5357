import { defineFunction } from '../../declare/defineFunction.ts';
import { numbersParameter } from '../../declare/parameter.ts';
import { kpiThresholds } from '../thresholds.ts';
import { answerPeriodShare, qualityDetails, qualityHeader } from './periodShareAnswer.ts';

export const kpiEngagement = defineFunction({
  name: 'KPI_ENGAGEMENT',
  subject: 'kpi',
  summary: 'Engagement rate: share of the people reached who did something.',
  definition:
    'People who took part ÷ people reached, pooled over the periods that have both numbers; each person counts once a period, so that the rate stays at 1 or below. For staff: those engaged by your own survey ÷ those who answered. Common practice; what taking part means is up to you.',
  parameters: {
    engaged: numbersParameter({
      help: 'People who took part: one number, or one a period.',
      ...{ unit: 'count', minimum: 0 },
    }),
    reached: numbersParameter({
      help: 'People reached, or who answered, in the same order.',
      ...{ unit: 'count', minimum: 0 },
    }),
    details: qualityDetails,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of rate, n, blanks and data.',
    spills: true,
  },
  examples: [
    { note: '45 of 180 guests came to the tasting', arguments: [45, 180], result: 0.25 },
    {
      note: 'Two weeks of three told',
      arguments: [[[5, 10, null]], [[20, 30, 40]], true],
      result: [
        ['Engagement', ...qualityHeader],
        [0.3, 2, 1, 'some blank'],
      ],
    },
    {
      note: 'Lists of different length',
      arguments: [[[5, 10]], 20],
      result: { issue: 'kpi-lists-differ' },
    },
    {
      note: 'Nothing told',
      arguments: [[[null]], [[null]]],
      result: { issue: 'argument-missing' },
    },
  ],
  thresholds: [kpiThresholds.minimumCoverage],
  related: ['KPI_ENPS', 'KPI_CSAT'],
  calculate: ({ engaged, reached, details }) =>
    answerPeriodShare({
      ...{ header: 'Engagement', part: 'engaged', whole: 'reached', details },
      ...{ parts: engaged, wholes: reached },
    }),
});
