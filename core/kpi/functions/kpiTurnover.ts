import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numbersParameter } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { withoutBlankTail } from '../../statistics/withoutBlankTail.ts';
import { kpiIssues } from '../issues.ts';
import { turnoverOfPeriods } from '../turnoverOfPeriods.ts';
import { turnoverRate } from '../turnoverRate.ts';
import { nothingToDivideBy } from './undefinedAnswer.ts';

type Numbers = readonly (number | null)[];

function known(values: Numbers): readonly number[] {
  return values.filter((value): value is number => value !== null);
}

function onAverage(separations: Numbers, headcounts: Numbers): Outcome<number> {
  const left = known(separations);
  if (left.length < separations.length) {
    const place = { argument: 'separations' };
    const found = `${separations.length - left.length} blank`;
    return fail(kpiIssues['kpi-counts']({ place, expected: '0 where nobody left', found }));
  }
  const total = left.reduce((sum, count) => sum + count, 0);
  const { turnover, average } = turnoverRate(total, known(headcounts));
  if (turnover !== null) return succeed(turnover);
  return nothingToDivideBy('headcounts', 'an average headcount above 0', average ?? 0);
}

function ofPeriods(left: Numbers, staff: Numbers): Outcome<number> {
  const [separations, headcounts] = withoutBlankTail(left, staff);
  const place = { argument: 'headcounts' };
  if (separations.length !== headcounts.length) {
    const expected = `${separations.length} headcounts, one a period`;
    return fail(kpiIssues['kpi-lists-differ']({ place, expected, found: `${headcounts.length}` }));
  }
  const periods = separations.flatMap((left, index) => {
    const headcount = headcounts[index] ?? null;
    return left === null || headcount === null ? [] : [{ separations: left, headcount }];
  });
  if (periods.length < separations.length) {
    const expected = 'both numbers for every period';
    const found = `${periods.length} whole periods of ${separations.length}`;
    return fail(kpiIssues['kpi-counts']({ place, expected, found }));
  }
  const sum = turnoverOfPeriods(periods);
  return sum === null ? nothingToDivideBy('headcounts', 'staff in every period', 0) : succeed(sum);
}

const methodParameter = choiceParameter({
  help: 'average: all separations over the average headcount. periods: the sum of every period’s own turnover.',
  choices: ['average', 'periods'],
  fallback: 'average',
});

export const kpiTurnover = defineFunction({
  name: 'KPI_TURNOVER',
  subject: 'kpi',
  summary: 'Staff turnover: separations over the average headcount.',
  definition:
    'average: sum of separations ÷ mean of the headcounts, which are start and end or every month’s. periods: sum of separations ÷ headcount, period by period. Source: SHRM, How to Determine Turnover Rate.',
  parameters: {
    separations: numbersParameter({
      help: 'How many people left: one number, or one a period.',
      unit: 'count',
      minimum: 0,
    }),
    headcounts: numbersParameter({
      help: 'Headcounts: start and end, or one a period.',
      unit: 'count',
      minimum: 0,
    }),
    method: methodParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: 'May be above 1 in a long period.' },
  examples: [
    { note: '7 left, from 30 to 40 people', arguments: [7, [[30, 40]]], result: 0.2 },
    {
      note: 'Quarter by quarter',
      arguments: [[[1, 2]], [[20, 40]], 'periods'],
      result: 0.1,
    },
    {
      note: 'No staff',
      arguments: [0, [[0, 0]]],
      result: { issue: 'kpi-nothing-to-divide-by' },
    },
  ],
  related: ['KPI_RETENTION'],
  calculate: ({ separations, headcounts, method }) =>
    method === 'average' ? onAverage(separations, headcounts) : ofPeriods(separations, headcounts),
});
