import { settingNumber } from '../../declare/readSettings.ts';
import { readReviews, reviewsIn } from '../../reviews/readReviews.ts';
import { reviewStanding } from '../../reviews/reviewAdherence.ts';
import type { DatedSource } from './model.ts';

/** Reviews that were missed; those to come are among the next dates. */
export const datedReviews: DatedSource = (input, context) => {
  const table = readReviews(input, context.locale);
  const limits = { asOf: context.today, grace: settingNumber(context, 'reviewGrace') };
  const reviews = reviewsIn(table);
  const isKept = table.found.heldOn !== undefined;
  const open = reviews
    .filter((review) => isKept && !review.isUnread('heldOn'))
    .filter((review) => reviewStanding(review, limits) === 'missed')
    .map(({ name, owner, plannedOn, at }) => ({
      ...{ text: name, owner, due: plannedOn, isRed: false, note: 'not held' },
      at: at('heldOn'),
    }));
  const hasDays = isKept && table.found.plannedOn !== undefined;
  return {
    ...{ sheet: table.sheet, one: 'review', many: 'reviews' },
    ...{ count: reviews.length, hasDays, open },
  };
};
