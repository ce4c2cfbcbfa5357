import { settingNumber } from '../declare/readSettings.ts';
import {
  type Bar,
  defineView,
  type FigureBlock,
  type Tone,
  type ViewBlock,
} from '../declare/view.ts';
import { carriedActions } from './carriedActions.ts';
import { type Review, readReviews, reviewsIn } from './readReviews.ts';
import { type ReviewLimits, reviewAdherence, reviewStanding } from './reviewAdherence.ts';

/** The same share has the same tone as among the early warnings. */
function missedTone(missRate: number | null, warnFrom: number): Tone {
  if (missRate === null || missRate === 0) return 'plain';
  return missRate >= warnFrom ? 'bad' : 'watch';
}

function figures(
  reviews: readonly Review[],
  limits: ReviewLimits,
  warnFrom: number,
): FigureBlock[] {
  const { adherence, missRate, inTime, late, missed, due, coverage } = reviewAdherence(
    reviews,
    limits,
  );
  const none = 'No review with a planned day is due yet.';
  return [
    {
      ...{ block: 'figure', label: 'Held in time', value: adherence, unit: 'fraction', coverage },
      count: due,
      note: adherence === null ? none : `${inTime} of ${due} due, ${late} more held late`,
    },
    {
      ...{ block: 'figure', label: 'Missed', value: missRate, unit: 'fraction', coverage },
      ...{ count: due, tone: missedTone(missRate, warnFrom) },
      note: missRate === null ? none : `${missed} of ${due} due`,
    },
  ];
}

function bars(reviews: readonly Review[], limits: ReviewLimits): Bar[] {
  const byCadence = new Map<string, Review[]>();
  for (const review of reviews) {
    const key = review.cadence ?? 'no cadence';
    const own = byCadence.get(key);
    if (own) own.push(review);
    else byCadence.set(key, [review]);
  }
  return [...byCadence].map(([label, own]) => {
    const { adherence, inTime, due } = reviewAdherence(own, limits);
    return { label, value: adherence, note: due === 0 ? 'none due yet' : `${inTime} of ${due}` };
  });
}

function nextTable(reviews: readonly Review[], limits: ReviewLimits): ViewBlock {
  const open = reviews
    .map((review) => ({ review, standing: reviewStanding(review, limits) }))
    .filter(({ standing }) => standing === 'missed' || standing === 'not due')
    .sort((a, b) => (a.review.plannedOn ?? 0) - (b.review.plannedOn ?? 0));
  if (open.length === 0)
    return { block: 'text', text: 'Nothing was missed, and no further review is planned.' };
  const rows = open.map(({ review, standing }) => ({
    cells: [review.name, review.owner, review.plannedOn, standing],
    ...{ tone: standing === 'missed' ? ('bad' as const) : ('plain' as const) },
    at: review.at('plannedOn'),
  }));
  const columns = [
    { header: 'Review', unit: 'none' as const },
    { header: 'Owner', unit: 'none' as const },
    { header: 'Planned date', unit: 'date' as const },
    { header: 'Standing', unit: 'none' as const },
  ];
  return { block: 'table', caption: 'Missed, and still to come', columns, rows };
}

function carriedTable(reviews: readonly Review[], times: number): ViewBlock[] {
  const carried = carriedActions(reviews);
  if (carried.length === 0) return [];
  const columns = [
    { header: 'Action', unit: 'none' as const },
    { header: 'Reviews', unit: 'count' as const },
    { header: 'Last in', unit: 'none' as const },
  ];
  const rows = carried.map(({ action, times: count, last }) => ({
    cells: [action, count, last.name],
    ...{ tone: count >= times ? ('bad' as const) : ('plain' as const), at: last.at('carriedOver') },
  }));
  return [{ block: 'table', caption: 'Actions carried over, most often first', columns, rows }];
}

/** Whether reviews keep to their plan: the shares, what is still to come, and what is carried along. */
export const reviewsView = defineView({
  id: 'reviews',
  title: 'Reviews',
  summary: 'Are reviews held as planned, and what do they carry along?',
  kinds: ['reviews'],
  run(inputs, context) {
    const { today } = context;
    if (today === null)
      return [{ block: 'text', text: 'Without a day of reckoning no review can be due.' }];
    const reviews = inputs
      .filter(({ table }) => table.kind === 'reviews')
      .flatMap((input) => reviewsIn(readReviews(input, context.locale)));
    const limits = { asOf: today, grace: settingNumber(context, 'reviewGrace') };
    const caption = 'Share held in time, by cadence';
    return [
      ...figures(reviews, limits, settingNumber(context, 'warningShare')),
      { block: 'bars', caption, unit: 'fraction', scale: [0, 1], bars: bars(reviews, limits) },
      nextTable(reviews, limits),
      ...carriedTable(reviews, settingNumber(context, 'carriedOverTimes')),
    ];
  },
});
