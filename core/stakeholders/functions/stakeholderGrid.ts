import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { stakeholderIssues } from '../issues.ts';
import { quadrantOf } from '../quadrantOf.ts';
import { stakeholdersIn } from '../readStakeholders.ts';
import { stakeholderThresholds } from '../thresholds.ts';
import { errorsOf, exampleStakeholders, stakeholdersParameter } from './stakeholdersParameter.ts';

const resultColumns = [
  { header: 'Stakeholder', unit: 'none', help: 'As listed.' },
  { header: 'Influence', unit: 'count', help: '1 to 5.' },
  { header: 'Support', unit: 'none', help: '-2 to 2.' },
  {
    header: 'Quadrant',
    unit: 'none',
    help: 'keep close, win over, keep informed, watch, or unknown.',
  },
] as const;

const header = resultColumns.map((column) => column.header);

export const stakeholderGrid = defineFunction({
  name: 'STAKEHOLDER_GRID',
  subject: 'stakeholders',
  summary:
    'Lists stakeholders with the quadrant of the grid of influence and support they stand in.',
  definition:
    'Influence of 4 or more and support above 0: keep close; influence of 4 or more and support of 0 or less: win over; less influence and support above 0: keep informed; else watch. Where either is blank the quadrant is unknown. After the grid of power and interest (Mendelow, 1981), with support in the place of interest.',
  parameters: { stakeholders: stakeholdersParameter, hasHeader: hasHeaderParameter },
  result: {
    shape: 'table',
    columns: resultColumns,
    help: 'One row a stakeholder, in the order listed.',
  },
  examples: [
    {
      note: 'The shop teams are to be won over.',
      arguments: [exampleStakeholders],
      result: [
        [...header],
        ['Shop teams', 5, -1, 'win over'],
        ['Drivers', 3, 1, 'keep informed'],
        ['Mill', 1, 2, 'keep informed'],
        ['Landlord', 4, null, 'unknown'],
      ],
    },
    {
      note: 'Nobody is listed below the header.',
      arguments: [[exampleStakeholders[0] ?? []]],
      result: { issue: 'table-empty' },
    },
  ],
  thresholds: [stakeholderThresholds.influentialFrom],
  related: ['STAKEHOLDER_SUPPORT'],
  calculate({ stakeholders }) {
    const list = stakeholdersIn(stakeholders);
    const errors = errorsOf(list);
    if (errors.length > 0) return fail(...errors);
    if (list.stakeholders.length === 0) {
      const place = { argument: 'stakeholders' };
      const about = { place, expected: 'a stakeholder with influence or support', found: 'none' };
      return fail(stakeholderIssues['stakeholder-none-rated'](about));
    }
    const rows = list.stakeholders.map((each) => [
      ...[each.name, each.influence, each.support, quadrantOf(each) ?? 'unknown'],
    ]);
    return succeed([header, ...rows]);
  },
});
