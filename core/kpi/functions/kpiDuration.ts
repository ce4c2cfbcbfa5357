import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, numbersParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { mean } from '../../statistics/mean.ts';
import { median } from '../../statistics/median.ts';
import { kpiIssues } from '../issues.ts';

const statisticParameter = choiceParameter({
  help: 'median: half of the cases were faster; one outlier does not move it. mean: the average.',
  choices: ['median', 'mean'],
  fallback: 'median',
});

export const kpiDuration = defineFunction({
  name: 'KPI_DURATION',
  subject: 'kpi',
  summary: 'How long a case typically takes, such as the time from order to delivery.',
  definition: 'Median or mean of the durations; blanks are cases still open and are left out.',
  parameters: {
    durations: numbersParameter({
      help: 'One duration a case, in any one unit.',
      unit: 'same as the measure',
      minimum: 0,
    }),
    statistic: statisticParameter,
  },
  result: { shape: 'value', unit: 'same as the measure', help: 'In the unit of the durations.' },
  examples: [
    { note: 'One outlier', arguments: [[[1, 1, 2, 2, 30]]], result: 2 },
    { note: 'The same on average', arguments: [[[1, 1, 2, 2, 30]], 'mean'], result: 7.2 },
    {
      note: 'No finished case',
      arguments: [[[null, null]]],
      result: { issue: 'kpi-no-answers' },
    },
  ],
  related: ['KPI_TREND'],
  calculate({ durations, statistic }) {
    const finished = durations.filter((duration): duration is number => duration !== null);
    const result = statistic === 'mean' ? mean(finished) : median(finished);
    if (result !== null) return succeed(result);
    const place = { argument: 'durations' };
    return fail(kpiIssues['kpi-no-answers']({ place, expected: 'a finished case', found: 'none' }));
  },
});
