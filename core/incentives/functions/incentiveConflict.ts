import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalRange, tableParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import type { Grid } from '../../sheet/grid.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { conflictRows } from '../conflictRows.ts';
import { incentiveColumns } from '../incentiveColumns.ts';
import { incentivesIn } from '../readIncentives.ts';
import { incentiveThresholds } from '../thresholds.ts';

const header = [
  ...['Finding', 'Person', 'Measure', 'Direction'],
  ...['Other person', 'Other measure', 'Other direction'],
];

/** Every text of a range, folded for comparing. */
function namesIn(grid: Grid): ReadonlySet<string> {
  const texts = grid.rows.flat().filter((cell) => typeof cell === 'string');
  return new Set(texts.map(nameKey));
}

const exampleIncentives = [
  ['Person', 'Measure', 'Direction', 'Weight', 'Pulls against', 'Linked objective'],
  ['Jonas Feld', 'Unsold bread', 'less', 1, null, 'O-4'],
  ['Priya Nair', 'Sales', 'more', 0.6, 'Unsold bread', 'O-2'],
  ['Priya Nair', 'Complaints', 'less', 0.2, null, null],
  ['Lea Roth', 'Complaints', 'more', 1, null, 'O-5'],
];

export const incentiveConflictFunction = defineFunction({
  name: 'INCENTIVE_CONFLICT',
  subject: 'incentives',
  summary:
    'Lists people whose rewards pull against each other, rewards no objective wants, and weights off 100 %.',
  definition:
    'Two people are in conflict when they are rewarded for opposite directions of one measure (opposite), for opposite directions of two measures that move together (linked), or when one’s reward is declared to cost the other’s measure (trade-off). ' +
    'Whoever holds both sides is none. Links are those named in the rows, in either direction; a link of a link is none. Definition ours.',
  parameters: {
    incentives: tableParameter({
      help: 'One row a person and measure, with headers such as Person, Measure, Direction, Weight, Moves with, Pulls against, Linked objective.',
      columns: incentiveColumns,
      tolerant: true,
    }),
    claimed: optionalRange({
      help: 'Names of the measures that objectives claim. Left out: only the column Linked objective tells.',
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a pair, an unclaimed measure or a sum of weights; one row that says ok when nothing was found.',
    columns: [
      {
        ...{ header: 'Finding', unit: 'none' },
        help: 'opposite, linked, trade-off, unclaimed, weights, more or ok',
      },
      { header: 'Person', unit: 'none', help: 'Person, or team where nobody is named' },
      { header: 'Measure', unit: 'none', help: 'Rewarded measure; the sum for weights' },
      { header: 'Direction', unit: 'none', help: 'more or less' },
      { header: 'Other person', unit: 'none', help: 'Who is pulled the other way' },
      {
        header: 'Other measure',
        unit: 'none',
        help: 'That person’s measure; the period for weights',
      },
      { header: 'Other direction', unit: 'none', help: 'more or less' },
    ],
  },
  examples: [
    {
      note: 'Complaints are pulled both ways, and full shelves cost unsold bread; one reward is unclaimed, one person has 80 %.',
      arguments: [exampleIncentives],
      result: [
        header,
        ['opposite', 'Lea Roth', 'Complaints', 'more', 'Priya Nair', 'Complaints', 'less'],
        ['trade-off', 'Priya Nair', 'Sales', 'more', 'Jonas Feld', 'Unsold bread', 'less'],
        ['unclaimed', 'Priya Nair', 'Complaints', 'less', null, null, null],
        ['weights', 'Priya Nair', '80 %', null, null, null, null],
      ],
    },
    {
      note: 'Two people who want the same.',
      arguments: [
        [
          ['Person', 'Measure', 'Direction'],
          ['Jonas Feld', 'Unsold bread', 'less'],
          ['Priya Nair', 'Unsold bread', '↓'],
        ],
      ],
      result: [
        header,
        ['ok', 'Nothing pulls against anything in 2 rewards.', null, null, null, null, null],
      ],
    },
    { note: 'No range', arguments: [null], result: { issue: 'argument-missing' } },
  ],
  thresholds: Object.values(incentiveThresholds),
  related: ['RECOGNITION_SHARE'],
  calculate({ incentives, claimed }) {
    const read = incentivesIn(incentives);
    const rows = conflictRows(read, {
      claimed: claimed === null ? null : namesIn(claimed),
      hasLinks: incentives.found.objective !== undefined,
    });
    const ok = `Nothing pulls against anything in ${read.length} rewards.`;
    const none = ['ok', ok, null, null, null, null, null];
    return succeed([header, ...(rows.length === 0 ? [none] : rows)]);
  },
});
