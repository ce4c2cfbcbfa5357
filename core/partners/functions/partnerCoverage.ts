import { defineFunction } from '../../declare/defineFunction.ts';
import {
  dateParameter,
  hasHeaderParameter,
  optionalNumber,
  tableParameter,
} from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { partnerColumns } from '../columns.ts';
import { partnerIssues } from '../issues.ts';
import { partnerCoverage } from '../partnerCoverage.ts';
import { missingEvidence, readPartners } from '../readPartners.ts';

const examplePartners = [
  ['Partner', 'Shared objective', 'Shared measure', 'Next review'],
  ['Mill on the river', 'O-3', 'Flour on time', 46371],
  ['School kitchen', 'O-4', 'Loaves collected', 46320],
  ['Town market', 'O-1', null, 46371],
  ['Oven maker', 'O-4', 'Energy a loaf', 46600],
] as const;

export const partnerCoverageFunction = defineFunction({
  name: 'PARTNER_COVERAGE',
  subject: 'partners',
  summary: 'Share of partners with a shared objective, a shared measure and a review still ahead.',
  definition:
    'Partners with all three over all partners. A review counts on the day itself and later, at most the given number of days ahead. Ours, because no published index exists.',
  parameters: {
    partners: tableParameter({
      help: 'One row a partner: partner, type, shared objective, shared measure, owner, next review, last reviewed.',
      columns: partnerColumns,
    }),
    asOf: dateParameter({ help: 'The day it is looked at.' }),
    withinDays: optionalNumber({
      help: 'Most days until the review; any day ahead when left out.',
      unit: 'days',
      minimum: 0,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: '0 to 1.' },
  examples: [
    {
      note: 'One review is past, one partner has no measure',
      arguments: [examplePartners, 46341],
      result: 0.5,
    },
    {
      note: 'Reviews within three months',
      arguments: [examplePartners, 46341, 90],
      result: 0.25,
    },
    {
      note: 'No partner',
      arguments: [[examplePartners[0], [null, 'O-1', null, null]], 46341],
      result: { issue: 'partner-none' },
    },
  ],
  related: [],
  calculate({ partners, asOf, withinDays }) {
    const missing = missingEvidence(partners);
    if (missing.length > 0) {
      const about = { place: { argument: 'partners' }, found: `none for ${missing.join(', ')}` };
      const expected = 'columns for shared objective, shared measure and next review';
      return fail(partnerIssues['partner-column-missing']({ ...about, expected }));
    }
    const { share } = partnerCoverage(readPartners(partners), { today: asOf, withinDays });
    if (share !== null) return succeed(share);
    const place = { argument: 'partners' };
    return fail(partnerIssues['partner-none']({ place, expected: 'a partner', found: 'none' }));
  },
});
