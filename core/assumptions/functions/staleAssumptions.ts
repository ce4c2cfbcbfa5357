import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { assumptionsOfTable } from '../readAssumptions.ts';
import { staleAssumptions } from '../staleAssumptions.ts';
import { assumptionThresholds } from '../thresholds.ts';
import {
  assumptionsParameter,
  daysParameter,
  exampleAssumptions,
  todayParameter,
} from './parameters.ts';

const header = ['ID', 'Assumption', 'Why', 'Days since test', 'Owner'];

export const staleAssumptionsFunction = defineFunction({
  name: 'STALE_ASSUMPTIONS',
  subject: 'assumptions',
  summary: 'Lists the assumptions nobody tested lately: never, too long ago, or not by their day.',
  definition:
    'Stale is what was tested more than the given days ago, what was due for a test before today and had none since, and what was never tested and has no test ahead. Refuted and retired assumptions are left out. Definition: ours.',
  parameters: {
    assumptions: assumptionsParameter,
    today: todayParameter,
    days: daysParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row an assumption: never tested ones first, then the oldest; one row that says none when all are fresh.',
    columns: [
      { header: 'ID', unit: 'none', help: 'As the log has it' },
      { header: 'Assumption', unit: 'none', help: 'Its wording' },
      { header: 'Why', unit: 'none', help: 'never tested, tested too long ago or test overdue' },
      { header: 'Days since test', unit: 'days', help: 'Blank when it was never tested' },
      { header: 'Owner', unit: 'none', help: 'Who sees to its test' },
    ],
  },
  examples: [
    {
      note: 'One was never tested, one half a year ago',
      arguments: [exampleAssumptions, '2026-11-15'],
      result: [
        header,
        ['A3', 'A second slot halves delays', 'never tested', null, 'Tom'],
        ['A2', 'The college sends graduates', 'tested too long ago', 167, 'Priya'],
      ],
    },
    {
      note: 'Six months are allowed',
      arguments: [exampleAssumptions, '2026-11-15', 183],
      result: [header, ['A3', 'A second slot halves delays', 'never tested', null, 'Tom']],
    },
  ],
  thresholds: [assumptionThresholds.staleAfter],
  related: ['ASSUMPTION_COVERAGE'],
  calculate({ assumptions: table, today, days }, { locale }) {
    const { assumptions } = assumptionsOfTable(table, locale);
    const limits = { today, days: days ?? assumptionThresholds.staleAfter.value };
    const rows = staleAssumptions(assumptions, limits).map(({ assumption, reason, age }) => [
      ...[assumption.id, assumption.text, reason, age, assumption.owner],
    ]);
    return succeed([header, ...(rows.length === 0 ? [['none', null, null, null, null]] : rows)]);
  },
});
