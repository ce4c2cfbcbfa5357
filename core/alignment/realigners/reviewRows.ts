import { addMonths } from '../../calendar/addMonths.ts';
import { isoOfSerial } from '../../calendar/serial.ts';
import type { NewRow } from '../../declare/appendList/appendRow.ts';
import { reviewColumns } from '../../reviews/columns.ts';
import type { Facts } from '../derailers/model.ts';
import { reviewsOf } from '../derailers/sources/reviewsHeld.ts';
import type { KnownList } from './realigner.ts';

export const reviewList: KnownList = {
  ...{ kind: 'reviews', columns: reviewColumns, idKey: 'review' },
};

/** Months ahead that reviews are proposed for. Ours: beyond a year a calendar is a wish. */
const mostMonths = 12;

/**
 * Monthly reviews from today to the last day of the running goals, and one on that day, where no review is planned for
 * today or later; none where no goal has a day to come.
 */
export function reviewRows(facts: Facts): readonly NewRow[] {
  const { teamwork, context } = facts;
  const { today } = context;
  if (today === null) return [];
  const isPlanned = reviewsOf(facts).some(
    ({ plannedOn, heldOn }) => heldOn === null && plannedOn !== null && plannedOn >= today,
  );
  const last = teamwork.rows.reduce((most, { dueDate }) => Math.max(most, dueDate ?? most), today);
  if (isPlanned || last === today) return [];
  const rows: NewRow[] = [];
  for (let month = 1; month <= mostMonths; month++) {
    const plannedOn = addMonths(today, month);
    if (plannedOn === null || plannedOn >= last) break;
    const review = `Monthly review ${isoOfSerial(plannedOn)}`;
    rows.push({ review, cadence: 'monthly', plannedOn });
  }
  const isWithin = last <= (addMonths(today, mostMonths) ?? last);
  return isWithin
    ? [...rows, { review: `Close of the cycle ${isoOfSerial(last)}`, plannedOn: last }]
    : rows;
}
