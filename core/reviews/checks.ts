import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { checkReviews } from './checkReviews.ts';
import { readReviews } from './readReviews.ts';

const reviewsCheck = defineCheck({
  id: 'reviews',
  kinds: ['reviews'],
  summary:
    'Reviews that were missed or came to nothing, actions carried over again and again, no further review planned.',
  run: (input, context) =>
    checkReviews(readReviews(input, context.locale), {
      today: context.today,
      grace: settingNumber(context, 'reviewGrace'),
      times: settingNumber(context, 'carriedOverTimes'),
    }),
});

/** Checks that the check-up runs on calendars of reviews. */
export const reviewChecks: readonly CheckDefinition[] = [reviewsCheck];
