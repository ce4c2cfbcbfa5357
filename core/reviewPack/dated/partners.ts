import { partnerColumns } from '../../partners/columns.ts';
import { readPartners } from '../../partners/readPartners.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import type { DatedSource } from './model.ts';

/** Partners with a day on which both sides look at what they share. */
export const datedPartners: DatedSource = ({ grid, table: recognised }, { locale }) => {
  const table = readRecognised({ grid, table: recognised, locale }, partnerColumns);
  const partners = readPartners(table);
  const open = partners
    .filter(({ nextReview }) => nextReview !== null)
    .map(({ name, owner, nextReview, at }) => ({
      ...{ text: name, owner, due: nextReview, isRed: false },
      ...{ note: 'to be looked at together', at: at.nextReview },
    }));
  return {
    ...{ sheet: table.sheet, one: 'partner', many: 'partners' },
    ...{ count: partners.length, hasDays: table.found.nextReview !== undefined, open },
  };
};
