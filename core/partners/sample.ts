import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026, or of another year. */
function day(month: number, dayOfMonth: number, year = 2026): number {
  return toSerial({ year, month, day: dayOfMonth });
}

/**
 * Partners of the made-up bakery Crumb & Co.; none of them exists. Planted: nothing shared with the market, no measure
 * with the mill, a review that is past, one without a day, an objective nobody lists.
 */
export const partnersSample: readonly SampleRow[] = [
  {
    ...{ partner: 'Mill on the river (made up)', type: 'supplier', objective: 'O-3' },
    ...{ measure: null, owner: 'Jonas Feld' },
    ...{ nextReview: day(1, 18, 2027), lastReviewed: day(9, 7) },
  },
  {
    ...{ partner: 'School kitchen (made up)', type: 'community', objective: 'O-4' },
    ...{ measure: 'Loaves collected a week', owner: 'Priya Nair' },
    ...{ nextReview: day(10, 30), lastReviewed: day(7, 3) },
  },
  {
    ...{ partner: 'Friday market (made up)', type: 'community', objective: null },
    ...{ measure: 'Guests at the stall', owner: 'Lea Roth' },
    ...{ nextReview: day(12, 11), lastReviewed: day(8, 28) },
  },
  {
    ...{ partner: 'Cargo bikes Tern (made up)', type: 'technology', objective: 'O-8' },
    ...{ measure: 'Deliveries on time', owner: 'Luca Brandt' },
    ...{ nextReview: null, lastReviewed: day(6, 19) },
  },
  {
    ...{ partner: 'Café Nord (made up)', type: 'customer', objective: 'O-77' },
    ...{ measure: 'Orders a month', owner: 'Ines Moreau' },
    ...{ nextReview: day(12, 4), lastReviewed: day(9, 4) },
  },
  {
    ...{ partner: 'Dairy Alm (made up)', type: 'supplier', objective: 'O-4' },
    ...{ measure: 'Butter thrown away', owner: 'Noor Haddad' },
    ...{ nextReview: day(1, 25, 2027), lastReviewed: day(10, 5) },
  },
];
