import { isoOfSerial } from '../calendar/serial.ts';
import type { FigureBlock, TableBlock, TableRow, ViewBlock } from '../declare/view.ts';
import { isReviewAhead, partnerCoverage } from './partnerCoverage.ts';
import type { Partner } from './readPartners.ts';

/** What is known beside the list of partners. */
export interface PartnerEvidence {
  readonly today: number | null;
  /** Headers of columns without which nobody can be covered. */
  readonly missing: readonly string[];
  /** Partners whose objective is an id that no list has: a broken link shares nothing. */
  readonly unlisted: ReadonlySet<Partner>;
}

function coverageFigure(
  all: readonly Partner[],
  { today, missing, unlisted }: PartnerEvidence,
): FigureBlock {
  const partners = all.map((each) => (unlisted.has(each) ? { ...each, objective: null } : each));
  const base = { block: 'figure', label: 'Partners covered', unit: 'fraction' } as const;
  const count = partners.length;
  if (today === null) return { ...base, value: null, count, note: 'The day is not known.' };
  if (missing.length > 0)
    return { ...base, value: null, count, note: `No column for ${missing.join(', ')}.` };
  const { covered, share, withObjective, withMeasure, withReview } = partnerCoverage(partners, {
    today,
    withinDays: null,
  });
  const note = `${covered} of ${count}: ${withObjective} share an objective, ${withMeasure} a measure, ${withReview} have a review ahead`;
  return { ...base, value: share, count, note, tone: covered === count ? 'good' : 'watch' };
}

function partnerRow(partner: Partner, { today, unlisted }: PartnerEvidence): TableRow {
  const isUnlisted = unlisted.has(partner);
  const { name, objective, measure, owner, nextReview, at } = partner;
  const isAhead = today === null || isReviewAhead(partner, { today, withinDays: null });
  const review = nextReview === null ? 'no day' : isoOfSerial(nextReview);
  const missing = [objective === null || isUnlisted, measure === null, !isAhead].filter(
    Boolean,
  ).length;
  return {
    at: at.partner,
    tone: missing === 0 ? 'good' : missing === 1 ? 'watch' : 'bad',
    cells: [
      name,
      isUnlisted ? `${objective}, not listed` : (objective ?? 'none'),
      ...[measure ?? 'none', owner ?? 'nobody'],
      isAhead || nextReview === null ? review : `${review}, overdue`,
    ],
  };
}

function partnerTable(partners: readonly Partner[], evidence: PartnerEvidence): TableBlock {
  const headers = ['Partner', 'Shared objective', 'Shared measure', 'Owner', 'Next review'];
  const columns = headers.map((header) => ({ header, unit: 'none' as const }));
  const rows = partners.map((partner) => partnerRow(partner, evidence));
  return { block: 'table', caption: 'What we share with whom', columns, rows };
}

/** Partners, what is shared with each, and how many are looked after. */
export function partnerBlocks(
  partners: readonly Partner[],
  evidence: PartnerEvidence,
): readonly ViewBlock[] {
  return [coverageFigure(partners, evidence), partnerTable(partners, evidence)];
}
