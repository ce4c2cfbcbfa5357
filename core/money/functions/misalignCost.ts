import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { brokenNumbers, checkCosts } from '../checkCosts.ts';
import { costReading } from '../columns.ts';
import { moneyIssues } from '../issues.ts';
import { type CostSum, misalignmentCost } from '../misalignmentCost.ts';
import { costLines } from '../readCosts.ts';
import { moneyThresholds } from '../thresholds.ts';

const header = ['Estimate', 'Low', 'Base', 'High', 'Lines', 'Coverage'];
const place = { argument: 'costs' };

const exampleCosts = [
  ['Component', 'Counted', 'Low per unit', 'Base per unit', 'High per unit', 'Money per unit'],
  ['Rework', 20, 1, 2, 3, 25],
  ['Decision delay', 10, 20, 30, 50, 1],
];

function rowOf({ component, low, base, high, estimated, lines }: CostSum, name = component) {
  return [name, low, base, high, lines, estimated / lines];
}

export const misalignCostFunction = defineFunction({
  name: 'MISALIGN_COST',
  subject: 'money',
  summary: 'Estimated cost of misalignment by component, from low to high.',
  definition:
    'Counted × assumption per unit × money per unit, added up by component: wages × share of hours without objective, hours of rework × rate, duplicate rows × hours × rate, days of delay × cost of a day, spend nobody claims. ' +
    'No assumption has a default: a blank one leaves its line out and lowers the coverage. Low ends are added to low ends, so that the range is wide rather than narrow. Components follow published practice (agubeliefmichael.com, "Operational trust metrics"; shiftpoints.com); the range is ours.',
  parameters: {
    costs: tableParameter({
      help: 'One row an item, with headers such as Component, Counted, Low per unit, Base per unit, High per unit, Money per unit; or Low, Base and High estimate alone.',
      columns: costReading,
      tolerant: true,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a component, then the total; all are estimates.',
    columns: [
      { header: 'Estimate', unit: 'none', help: 'The component; the last row is the total.' },
      { header: 'Low', unit: 'money', help: 'Low end.' },
      { header: 'Base', unit: 'money', help: 'Most likely.' },
      { header: 'High', unit: 'money', help: 'High end.' },
      { header: 'Lines', unit: 'count', help: 'Lines listed.' },
      { header: 'Coverage', unit: 'fraction', help: 'Share of the lines with a full estimate.' },
    ],
  },
  examples: [
    {
      note: 'Two components',
      arguments: [exampleCosts],
      result: [
        header,
        ['rework', 500, 1000, 1500, 1, 1],
        ['decision delay', 200, 300, 500, 1, 1],
        ['total (estimate)', 700, 1300, 2000, 2, 1],
      ],
    },
    {
      note: 'Estimates typed in, one of them missing',
      arguments: [
        [
          ['Component', 'Low estimate', 'Base estimate', 'High estimate'],
          ['Rework', 400, 500, 600],
          ['Duplicate work', null, 200, 300],
        ],
      ],
      result: [
        header,
        ['rework', 400, 500, 600, 1, 1],
        ['duplicate work', null, null, null, 1, 0],
        ['total (estimate)', 400, 500, 600, 2, 0.5],
      ],
    },
    {
      note: 'No assumption made',
      arguments: [[exampleCosts[0] ?? [], ['Rework', 20, null, null, null, 25]]],
      result: { issue: 'cost-none' },
    },
    {
      note: 'The high end is lower than the base',
      arguments: [[exampleCosts[0] ?? [], ['Rework', 20, 1, 4, 3, 25]]],
      result: { issue: 'cost-range-order' },
    },
  ],
  thresholds: [moneyThresholds.minimumCoverage],
  related: ['ALIGNMENT_TAX', 'TIME_LOSS', 'ORPHAN_SPEND'],
  calculate({ costs }) {
    const lines = costLines(costs);
    const broken = brokenNumbers(costs, lines);
    if (broken.length > 0) return fail(...broken);
    const { issues } = checkCosts(costs, lines);
    const result = misalignmentCost(lines);
    if (result === null) {
      const expected = 'a line with everything its estimate is made of';
      const none = moneyIssues['cost-none']({ place, expected, found: `0 of ${lines.length}` });
      return fail(none, ...issues);
    }
    const { components, total, coverage } = result;
    const least = moneyThresholds.minimumCoverage.value;
    const about = { place, expected: `at least ${Math.round(100 * least)} % of lines` };
    const found = `${total.estimated} of ${total.lines}`;
    const low = coverage < least ? [moneyIssues['cost-low-coverage']({ ...about, found })] : [];
    const rows = components.map((sum) =>
      sum.estimated === 0 ? [sum.component, null, null, null, sum.lines, 0] : rowOf(sum),
    );
    return succeed([header, ...rows, rowOf(total, 'total (estimate)')], [...issues, ...low]);
  },
});
