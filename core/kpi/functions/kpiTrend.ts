import { defineFunction } from '../../declare/defineFunction.ts';
import { numbersParameter, optionalNumber } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { kpiIssues } from '../issues.ts';
import { kpiThresholds } from '../thresholds.ts';
import { trendOf } from '../trendOf.ts';

const columns = [
  { header: 'Slope a period', unit: 'same as the measure', help: 'Change from period to period.' },
  { header: 'Trend', unit: 'none', help: 'rising, falling or flat.' },
  { header: 'n', unit: 'count', help: 'Number of values it stands on.' },
] as const;

export const kpiTrend = defineFunction({
  name: 'KPI_TREND',
  subject: 'kpi',
  summary: 'Straight-line trend of a KPI: slope a period, its direction and the number of values.',
  definition:
    'Least squares over equally long periods, as SLOPE; a blank keeps its period and does not count. Whether rising is good is not said.',
  parameters: {
    values: numbersParameter({
      help: 'One value a period, oldest first.',
      unit: 'same as the measure',
    }),
    minimumPoints: optionalNumber({
      help: 'Fewest values for a trend.',
      unit: 'count',
      minimum: 2,
      fallback: kpiThresholds.minimumPoints.value,
    }),
  },
  result: { shape: 'table', columns, help: 'One row under a header row.' },
  examples: [
    {
      note: 'Two more each month, one month missing',
      arguments: [[[10, 12, null, 16]]],
      result: [
        ['Slope a period', 'Trend', 'n'],
        [2, 'rising', 3],
      ],
    },
    { note: 'Two values', arguments: [[[10, 12]]], result: { issue: 'kpi-too-few-points' } },
  ],
  thresholds: [kpiThresholds.minimumPoints, kpiThresholds.flatShare],
  related: ['KPI_SCORE', 'KPI_STATUS'],
  calculate({ values, minimumPoints }) {
    const known = values.filter((value) => value !== null).length;
    const trend = known < minimumPoints ? null : trendOf(values);
    if (trend) {
      const { slope, direction, n } = trend;
      return succeed([columns.map(({ header }) => header), [slope, direction, n]]);
    }
    const place = { argument: 'values' };
    const expected = `at least ${minimumPoints} values`;
    return fail(kpiIssues['kpi-too-few-points']({ place, expected, found: `${known}` }));
  },
});
