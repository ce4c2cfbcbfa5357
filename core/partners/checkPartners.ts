import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { partnerIssues } from './issues.ts';
import { partnerCoverage } from './partnerCoverage.ts';
import {
  evidenceShare,
  missingEvidence,
  type Partner,
  type PartnerTable,
  readPartners,
} from './readPartners.ts';

/** What one partner lacks, each at the cell that mends it; a column the list does not have is nobody's fault. `unread`: rows whose day cannot be read. */
function lacking({ found }: PartnerTable, partner: Partner, unread: ReadonlySet<number>): Issue[] {
  const subject = `"${partner.name}"`;
  const issues: Issue[] = [];
  if (found.objective !== undefined && partner.objective === null) {
    const about = { place: partner.at.objective, subject, found: 'blank' };
    const expected = 'an objective both work for';
    issues.push(partnerIssues['partner-no-objective']({ ...about, expected }));
  }
  if (found.measure !== undefined && partner.measure === null) {
    const about = { place: partner.at.measure, subject, found: 'blank' };
    issues.push(
      partnerIssues['partner-no-measure']({ ...about, expected: 'a number both look at' }),
    );
  }
  if (found.nextReview !== undefined && partner.nextReview === null && !unread.has(partner.row)) {
    const about = { place: partner.at.nextReview, subject, found: 'blank' };
    issues.push(partnerIssues['partner-no-review']({ ...about, expected: 'a day' }));
  }
  return issues;
}

function overdue({ nextReview, name, at }: Partner, today: number | null): Issue[] {
  if (today === null || nextReview === null || nextReview >= today) return [];
  const found = `due on ${isoOfSerial(nextReview)}`;
  const about = { place: at.nextReview, subject: `"${name}"`, found };
  const expected = 'a review by its day, or a new day';
  return [partnerIssues['partner-review-overdue']({ ...about, expected })];
}

/** Share of partners covered; no value where the list lacks one of the three columns it needs. */
function coverageScore(
  table: PartnerTable,
  partners: readonly Partner[],
  today: number | null,
): Score[] {
  if (today === null || partners.length === 0) return [];
  const { sheet } = table;
  const { share } = partnerCoverage(partners, { today, withinDays: null });
  return [
    {
      ...{ id: `partners/${sheet}`, kind: 'partners', label: sheet, asOf: today },
      ...{ value: missingEvidence(table).length === 0 ? share : null, unit: 'fraction' },
      coverage: evidenceShare(table),
    },
  ];
}

/** What the work with partners lacks, and the share of partners that is looked after. */
export function checkPartners(table: PartnerTable, today: number | null): CheckResult {
  const partners = readPartners(table);
  const ofReview = table.issues.filter(({ place }) => place.column === table.found.nextReview);
  const unread = new Set(ofReview.map(({ place }) => place.row ?? -1));
  return {
    scores: coverageScore(table, partners, today),
    issues: [
      ...table.issues,
      ...partners.flatMap((each) => [...lacking(table, each, unread), ...overdue(each, today)]),
    ],
  };
}
