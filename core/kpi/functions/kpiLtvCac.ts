import { defineFunction } from '../../declare/defineFunction.ts';
import { numbersParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { mean } from '../../statistics/mean.ts';
import { kpiIssues } from '../issues.ts';
import { kpiThresholds } from '../thresholds.ts';
import { valueToCost } from '../valueToCost.ts';
import { qualityDetails, qualityHeader, withQuality } from './periodShareAnswer.ts';
import { nothingToDivideBy } from './undefinedAnswer.ts';

function known(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value): value is number => value !== null);
}

export const kpiLtvCac = defineFunction({
  name: 'KPI_LTV_CAC',
  subject: 'kpi',
  summary: 'Lifetime value of a customer for each unit of what it cost to win one.',
  definition:
    'Mean lifetime value ÷ mean acquisition cost; below 1 a customer costs more than it brings. Both by the same customers and with the same margin, else the ratio says nothing. Common practice; no ratio is called good here, since that depends on the trade.',
  parameters: {
    lifetimeValues: numbersParameter({
      help: 'Lifetime value: one number, or one a customer or segment.',
      unit: 'money',
    }),
    acquisitionCosts: numbersParameter({
      help: 'Cost of winning a customer: one number, or one a customer or segment.',
      ...{ unit: 'money', minimum: 0 },
    }),
    details: qualityDetails,
  },
  result: {
    shape: 'value',
    unit: 'none',
    help: 'A ratio; with details one row of ratio, n, blanks and data, of both lists together.',
    spills: true,
  },
  examples: [
    { note: '1,020 for 340', arguments: [1020, 340], result: 3 },
    {
      note: 'Three customers, one value not known yet',
      arguments: [[[900, null, 1100]], [[400, 500, 600]], true],
      result: [
        ['LTV/CAC', ...qualityHeader],
        [2, 5, 1, 'some blank'],
      ],
    },
    {
      note: 'Customers that cost nothing',
      arguments: [1020, 0],
      result: { issue: 'kpi-nothing-to-divide-by' },
    },
  ],
  thresholds: [kpiThresholds.minimumCoverage],
  related: ['KPI_CLTV', 'KPI_CAC'],
  calculate({ lifetimeValues, acquisitionCosts, details }) {
    const [values, costs] = [known(lifetimeValues), known(acquisitionCosts)];
    const [value, cost] = [mean(values), mean(costs)];
    if (value === null || cost === null) {
      const place = { argument: value === null ? 'lifetimeValues' : 'acquisitionCosts' };
      return fail(kpiIssues['kpi-no-answers']({ place, expected: 'a number', found: 'none' }));
    }
    const ratio = valueToCost(value, cost);
    if (ratio === null) return nothingToDivideBy('acquisitionCosts', 'a mean cost above 0', cost);
    const n = values.length + costs.length;
    const blanks = lifetimeValues.length + acquisitionCosts.length - n;
    return succeed(withQuality('LTV/CAC', { value: ratio, n, blanks }, details));
  },
});
