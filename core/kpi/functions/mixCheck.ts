import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { kpiIssues, kpiTableIssues } from '../issues.ts';
import { measureMix } from '../measureMix.ts';
import { mixColumns, timedMeasures } from '../mixColumns.ts';
import { kpiThresholds } from '../thresholds.ts';

const resultColumns = [
  { header: 'Kind', unit: 'none', help: 'leading, lagging, or not told.' },
  { header: 'Measures', unit: 'count', help: 'How many.' },
  { header: 'Share', unit: 'fraction', help: 'Of all measures.' },
  { header: 'Verdict', unit: 'none', help: 'mixed, all leading, all lagging, or not enough told.' },
] as const;

const header = resultColumns.map((column) => column.header);
const place = { argument: 'measures' };

export const mixCheck = defineFunction({
  name: 'MIX_CHECK',
  subject: 'kpi',
  summary: 'Counts leading and lagging measures and says when all are of one kind.',
  definition:
    'Leading measures move before the result and can be acted on; lagging ones tell the result. Told by a column Leading or lagging, or by a column Type. From three told measures on, all of one kind is called one-sided. Having both is the advice of Kaplan and Norton, The Balanced Scorecard (1996); the least number is ours.',
  parameters: {
    measures: tableParameter({
      help: 'One row a measure, with headers such as KPI and Leading or lagging (or Type).',
      columns: mixColumns,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    columns: resultColumns,
    help: 'Three rows: leading, lagging, not told.',
  },
  examples: [
    {
      note: 'A mix, with one measure nothing is told of',
      arguments: [
        [
          ['KPI', 'Leading or lagging'],
          ['Sales', 'lagging'],
          ['Visits', 'leading'],
          ['Training hours', 'lead'],
          ['Noise', null],
        ],
      ],
      result: [
        [...header],
        ['leading', 2, 0.5, 'mixed'],
        ['lagging', 1, 0.25, null],
        ['not told', 1, 0.25, null],
      ],
    },
    {
      note: 'All of one kind',
      arguments: [
        [
          ['KPI', 'Type'],
          ['Sales', 'lagging'],
          ['Profit', 'lagging'],
          ['Complaints', 'outcome'],
        ],
      ],
      result: [
        [...header],
        ['leading', 0, 0, 'all lagging'],
        ['lagging', 3, 1, null],
        ['not told', 0, 0, null],
      ],
    },
    {
      note: 'Nothing tells',
      arguments: [
        [
          ['KPI', 'Type'],
          ['Sales', 'money'],
        ],
      ],
      result: { issue: 'kpi-no-answers' },
    },
  ],
  thresholds: [kpiThresholds.mixFrom],
  related: ['LEAD_LAG'],
  calculate({ measures }) {
    const times = timedMeasures(measures).map(({ time }) => time);
    const { leading, lagging, untold, verdict } = measureMix(times);
    if (leading + lagging === 0) {
      const expected = 'a measure called leading or lagging';
      const found = `${untold} measures, none of them`;
      return fail(kpiIssues['kpi-no-answers']({ place, expected, found }));
    }
    const rows = [
      ...[{ kind: 'leading', count: leading, said: verdict }],
      ...[{ kind: 'lagging', count: lagging, said: null }],
      ...[{ kind: 'not told', count: untold, said: null }],
    ].map(({ kind, count, said }) => [kind, count, count / times.length, said]);
    const oneSided = kpiTableIssues['kpi-mix-one-sided']({
      ...{ place, expected: 'leading and lagging ones', found: verdict },
    });
    const isOneSided = verdict === 'all leading' || verdict === 'all lagging';
    return succeed([header, ...rows], isOneSided ? [oneSided] : []);
  },
});
