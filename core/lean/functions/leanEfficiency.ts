import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { negativeTimes } from '../checkStream.ts';
import { cycleEfficiency } from '../cycleEfficiency.ts';
import { leanIssues } from '../issues.ts';
import { stepsIn } from '../readWaste.ts';
import { streamColumns } from '../streamColumns.ts';
import { leanThresholds } from '../thresholds.ts';

const header = ['Efficiency', 'Value time', 'Lead time', 'Steps', 'Coverage'];
const place = { argument: 'steps' };

const exampleSteps = [
  ['Step', 'Value time', 'Wait time'],
  ['Order', 4, 36],
  ['Bake', 45, 60],
  ['Deliver', 11, 44],
];

export const leanEfficiencyFunction = defineFunction({
  name: 'LEAN_PCE',
  subject: 'lean',
  summary: 'Process-cycle efficiency: share of the time a process takes that adds value.',
  definition:
    'Value time ÷ (value time + wait time), over the steps of which both are known; blank is not zero. Times in any one unit. Source: George, Lean Six Sigma (2002).',
  parameters: {
    steps: tableParameter({
      help: 'One row a step, with headers such as Step, Value time, Wait time.',
      columns: streamColumns,
    }),
    details: optionalFlag({ help: 'TRUE spills it with times and coverage.', fallback: false }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of efficiency, value time, lead time, steps and coverage.',
    spills: true,
  },
  examples: [
    { note: '60 of 200 minutes add value', arguments: [exampleSteps], result: 0.3 },
    {
      note: 'With the times',
      arguments: [exampleSteps, true],
      result: [header, [0.3, 60, 200, 3, 1]],
    },
    {
      note: 'Nobody took the time',
      arguments: [
        [
          ['Step', 'Value time', 'Wait time'],
          ['Order', null, 36],
        ],
      ],
      result: { issue: 'stream-no-time' },
    },
    {
      note: 'Less than no time',
      arguments: [
        [
          ['Step', 'Value time', 'Wait time'],
          ['Order', -4, 36],
        ],
      ],
      result: { issue: 'stream-time-negative' },
    },
  ],
  thresholds: [leanThresholds.minimumCoverage, leanThresholds.goodEfficiency],
  related: ['WASTE_COST'],
  calculate({ steps: table, details }) {
    const negative = negativeTimes(table);
    if (negative.length > 0) return fail(...negative);
    const result = cycleEfficiency(stepsIn(table).map(({ values }) => values));
    const { efficiency, valueTime, leadTime, timed, steps } = result;
    const found = `${timed} of ${steps} steps`;
    if (efficiency === null) {
      const expected = 'a step with both times, above 0 together';
      return fail(leanIssues['stream-no-time']({ place, expected, found }));
    }
    const coverage = timed / steps;
    const expected = 'both times of at least 60 % of the steps';
    const isLow = coverage < leanThresholds.minimumCoverage.value;
    const warnings = isLow ? [leanIssues['stream-low-coverage']({ place, expected, found })] : [];
    const row = [efficiency, valueTime, leadTime, steps, coverage];
    return succeed(details ? [header, row] : efficiency, warnings);
  },
});
