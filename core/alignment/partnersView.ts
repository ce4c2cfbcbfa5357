import { defineView } from '../declare/view.ts';
import { partnerColumns } from '../partners/columns.ts';
import { partnerBlocks } from '../partners/partnerBlocks.ts';
import { missingEvidence, readPartners } from '../partners/readPartners.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { linkTargets } from './linkTargets.ts';
import { unlistedObjectives } from './partnerObjectives.ts';

/** Partners, what is shared with each, and how many are looked after; an objective that no list has is not shared. */
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
    const known = linkTargets(inputs, locale);
    const unlisted = partners.filter((each) => unlistedObjectives(each, known).length > 0);
    const missing = tables.flatMap(missingEvidence);
    return partnerBlocks(partners, { today, missing, unlisted: new Set(unlisted) });
  },
});
