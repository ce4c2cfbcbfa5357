import { isoOfSerial } from '../calendar/serial.ts';
import { defineView, type FigureBlock, type TableBlock, type TableRow } from '../declare/view.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { partnerColumns } from './columns.ts';
import { isReviewAhead, partnerCoverage } from './partnerCoverage.ts';
import { missingEvidence, type Partner, readPartners } from './readPartners.ts';

function coverageFigure(
  partners: readonly Partner[],
  { today, missing }: { readonly today: number | null; readonly missing: readonly string[] },
): FigureBlock {
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

function partnerRow(partner: Partner, today: number | null): TableRow {
  const { name, objective, measure, owner, nextReview, at } = partner;
  const isAhead = today === null || isReviewAhead(partner, { today, withinDays: null });
  const review = nextReview === null ? 'no day' : isoOfSerial(nextReview);
  const missing = [objective === null, measure === null, !isAhead].filter(Boolean).length;
  return {
    at: at.partner,
    tone: missing === 0 ? 'good' : missing === 1 ? 'watch' : 'bad',
    cells: [
      ...[name, objective ?? 'none', measure ?? 'none', owner ?? 'nobody'],
      isAhead || nextReview === null ? review : `${review}, overdue`,
    ],
  };
}

function partnerTable(partners: readonly Partner[], today: number | null): TableBlock {
  const headers = ['Partner', 'Shared objective', 'Shared measure', 'Owner', 'Next review'];
  const columns = headers.map((header) => ({ header, unit: 'none' as const }));
  const rows = partners.map((partner) => partnerRow(partner, today));
  return { block: 'table', caption: 'What we share with whom', columns, rows };
}

/** Partners, what is shared with each, and how many are looked after. */
export const partnersView = defineView({
  id: 'partners',
  title: 'Partners',
  summary: 'With which partners do we share an objective, a measure and a next review?',
  kinds: ['partners'],
  run(inputs, { locale, today }) {
    const tables = inputs
      .filter(({ table }) => table.kind === 'partners')
      .map(({ grid, table }) => readRecognised({ grid, table, locale }, partnerColumns));
    const partners = tables.flatMap(readPartners);
    const missing = tables.flatMap(missingEvidence);
    return [coverageFigure(partners, { today, missing }), partnerTable(partners, today)];
  },
});
