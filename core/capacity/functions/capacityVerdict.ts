import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalNumber, tableParameter } from '../../declare/parameter.ts';
import { defineThresholds } from '../../declare/threshold.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { capacityShare, capacityVerdict } from '../capacityVerdict.ts';
import { capacityColumns } from '../columns.ts';
import { capacityIssues } from '../issues.ts';
import { capacityRows } from '../readCapacity.ts';

const thresholds = defineThresholds({
  tightFrom: {
    name: 'Tight from',
    value: 0.85,
    unit: 'fraction',
    meaning: 'share of its capacity from which a team is tight',
    source: 'ours, because illness and surprises take about a seventh of most weeks',
  },
});

const columns = [
  { header: 'Team', unit: 'none', help: 'As the range names it.' },
  { header: 'Share', unit: 'fraction', help: 'Planned ÷ available; blank where not known.' },
  { header: 'Verdict', unit: 'none', help: 'fits, tight, exceeds or not known.' },
] as const;

export const capacityVerdictFunction = defineFunction({
  name: 'CAPACITY_VERDICT',
  subject: 'capacity',
  summary:
    'Says for each team whether what is planned fits the time it has: fits, tight or exceeds.',
  definition:
    'Planned ÷ available time: tight from 0.85 (or the share given), exceeds above 1; all of it planned is tight. A team without both numbers is not known, never fits. Definition: ours, after the capacity check of open OKR methods.',
  parameters: {
    capacity: tableParameter({
      help: 'Teams with planned and available time.',
      columns: capacityColumns,
    }),
    tightFrom: optionalNumber({
      help: 'Share from which a team is tight.',
      unit: 'fraction',
      minimum: 0,
      maximum: 1,
      fallback: thresholds.tightFrom.value,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'table', columns, help: 'One row a team under a header row.' },
  examples: [
    {
      note: 'Three teams, one of them without a number',
      arguments: [
        [
          ['Team', 'Planned', 'Available'],
          ['Shops', 40, 50],
          ['Floor', 45, 50],
          ['Office', 10, null],
        ],
      ],
      result: [
        ['Team', 'Share', 'Verdict'],
        ['Shops', 0.8, 'fits'],
        ['Floor', 0.9, 'tight'],
        ['Office', null, 'not known'],
      ],
    },
    {
      note: 'More than there is',
      arguments: [
        [
          ['Team', 'Planned', 'Available'],
          ['Shops', 60, 50],
        ],
      ],
      result: [
        ['Team', 'Share', 'Verdict'],
        ['Shops', 1.2, 'exceeds'],
      ],
    },
    {
      note: 'No team in it',
      arguments: [
        [
          ['Team', 'Planned', 'Available'],
          ['Total', 60, 50],
        ],
      ],
      result: { issue: 'capacity-none' },
    },
  ],
  thresholds: [thresholds.tightFrom],
  related: ['STRATEGIC_SPEND', 'ORPHAN_SPEND'],
  calculate({ capacity, tightFrom }) {
    const rows = capacityRows(capacity);
    const place = { argument: 'capacity' };
    if (rows.length === 0) {
      const expected = 'at least one row with a team and a number';
      return fail(capacityIssues['capacity-none']({ place, expected, found: 'none' }));
    }
    const body = rows.map(({ values: { team, plannedEffort: planned, available } }) => {
      const share = capacityShare({ planned, available });
      return [team, share, share === null ? 'not known' : capacityVerdict(share, tightFrom)];
    });
    return succeed([columns.map(({ header }) => header), ...body]);
  },
});
