import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalNumber, tableParameter } from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { negativeWaste } from '../checkWaste.ts';
import { leanIssues } from '../issues.ts';
import { wastesIn } from '../readWaste.ts';
import { leanThresholds } from '../thresholds.ts';
import { wasteColumns } from '../wasteColumns.ts';
import { type WasteSum, wasteCost } from '../wasteCost.ts';

const header = ['Kind', 'Hours', 'Money', 'Cost', 'Wastes', 'Coverage'];
const place = { argument: 'wastes' };

const exampleWastes = [
  ['Waste', 'Kind of waste', 'Hours lost', 'Cost'],
  ['Baked again', 'defects', 10, 100],
  ['Vans wait', 'waiting', 20, null],
  ['Burnt', 'defects', 2, 40],
];

function rowOf({ type, hours, money, cost, count, sized }: WasteSum, rate: number | null) {
  const isPriced = rate !== null || hours === 0;
  const known = sized === 0 ? [null, null, null] : [hours, money, isPriced ? cost : null];
  return [type ?? 'not told', ...known, count, sized / count];
}

function totalOf(sums: readonly WasteSum[]): WasteSum {
  const add = (key: 'hours' | 'money' | 'cost' | 'count' | 'sized') =>
    sums.reduce((total, sum) => total + sum[key], 0);
  return {
    ...{ type: null, hours: add('hours'), money: add('money'), cost: add('cost') },
    ...{ count: add('count'), sized: add('sized') },
  };
}

/** What makes the total doubtful: few wastes with a size, or hours without a price. */
function warningsOf({ sized, count, hours }: WasteSum, rate: number | null): readonly Issue[] {
  const isLow = sized / count < leanThresholds.minimumCoverage.value;
  const about = { place, expected: 'hours or money in at least 60 % of the rows' };
  const few = leanIssues['waste-low-coverage']({ ...about, found: `${sized} of ${count}` });
  const unpriced = leanIssues['waste-no-rate']({
    ...{ place: { argument: 'hourlyRate' }, expected: 'the cost of an hour', found: 'blank' },
  });
  return [...(isLow ? [few] : []), ...(rate === null && hours > 0 ? [unpriced] : [])];
}

export const wasteCostFunction = defineFunction({
  name: 'WASTE_COST',
  subject: 'lean',
  summary: 'Hours and money lost to waste, by its eight kinds.',
  definition:
    'Sums of hours and money by kind; cost: money + hours × cost of an hour. Without that cost the hours stay hours. Blank is not zero: it lowers the coverage. The eight kinds are the seven of Ohno, Toyota Production System, and unused talent.',
  parameters: {
    wastes: tableParameter({
      help: 'One row a waste, with headers such as Waste, Kind of waste, Hours lost, Cost.',
      columns: wasteColumns,
    }),
    hourlyRate: optionalNumber({
      help: 'Cost of an hour; there is no default.',
      ...{ unit: 'money', minimum: 0 },
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a kind, the costliest first, then the total.',
    columns: [
      { header: 'Kind', unit: 'none', help: 'Kind of waste.' },
      { header: 'Hours', unit: 'none', help: 'Hours lost.' },
      { header: 'Money', unit: 'money', help: 'Money lost beyond the hours.' },
      { header: 'Cost', unit: 'money', help: 'Both as money; blank for hours without a price.' },
      { header: 'Wastes', unit: 'count', help: 'How many are listed.' },
      { header: 'Coverage', unit: 'fraction', help: 'Share of them with hours or money.' },
    ],
  },
  examples: [
    {
      note: 'An hour costs 25',
      arguments: [exampleWastes, 25],
      result: [
        header,
        ['waiting', 20, 0, 500, 1, 1],
        ['defects', 12, 140, 440, 2, 1],
        ['total', 32, 140, 940, 3, 1],
      ],
    },
    {
      note: 'Without it the hours are no money',
      arguments: [exampleWastes],
      result: [
        header,
        ['defects', 12, 140, null, 2, 1],
        ['waiting', 20, 0, null, 1, 1],
        ['total', 32, 140, null, 3, 1],
      ],
    },
    {
      note: 'Nothing has a size',
      arguments: [
        [
          ['Waste', 'Kind of waste', 'Hours lost'],
          ['Baked again', 'defects', null],
        ],
      ],
      result: { issue: 'waste-none' },
    },
  ],
  thresholds: [leanThresholds.minimumCoverage],
  related: ['LEAN_PCE', 'MISALIGN_COST'],
  calculate({ wastes: table, hourlyRate }) {
    const wastes = wastesIn(table);
    const negative = wastes.flatMap((row) => negativeWaste(table, row));
    if (negative.length > 0) return fail(...negative);
    const sized = wastes.map(({ values: { wasteType, hoursLost, cost } }) => ({
      ...{ type: wasteType, hours: hoursLost, money: cost },
    }));
    const sums = wasteCost(sized, hourlyRate ?? 0);
    const total = totalOf(sums);
    if (total.sized === 0) {
      const expected = 'a waste with hours or money';
      return fail(leanIssues['waste-none']({ place, expected, found: `0 of ${wastes.length}` }));
    }
    const [, ...figures] = rowOf(total, hourlyRate);
    const rows = [...sums.map((sum) => rowOf(sum, hourlyRate)), ['total', ...figures]];
    return succeed([header, ...rows], warningsOf(total, hourlyRate));
  },
});
