import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

const shelf = 'Shelf cards for the mills';

const weeks: readonly SampleRow[] = [
  {
    ...{ plannedOn: day(10, 12), heldOn: day(10, 12), decisions: 'Two slots in the morning' },
    actions: 'Luca tells the drivers',
  },
  {
    ...{ plannedOn: day(10, 19), heldOn: day(10, 20), actions: 'Noor tries the longer rest' },
    carriedOver: `${shelf}; Till manual`,
  },
  { plannedOn: day(10, 26) },
  {
    ...{ plannedOn: day(11, 2), heldOn: day(11, 3), decisions: 'Keep the longer rest' },
    carriedOver: shelf,
  },
  { plannedOn: day(11, 9), heldOn: day(11, 10), carriedOver: shelf },
  { plannedOn: day(11, 16) },
];

const weekly: readonly SampleRow[] = weeks.map((row, index) => ({
  ...{ id: `RV-${index + 1}`, review: 'Look at the week', cadence: 'weekly', owner: 'Marta Lind' },
  ...row,
}));

const others: readonly SampleRow[] = [
  {
    ...{ id: 'RV-7', review: 'Numbers of the month', cadence: 'monthly', owner: 'Ines Moreau' },
    ...{ plannedOn: day(10, 7), heldOn: day(10, 8), decisions: 'Flour is bought for two months' },
  },
  {
    ...{ id: 'RV-8', review: 'Numbers of the month', cadence: 'monthly', owner: 'Ines Moreau' },
    ...{ plannedOn: day(11, 6), heldOn: day(11, 6), actions: 'Priya counts what is left at six' },
  },
  {
    ...{ id: 'RV-9', review: 'Strategy of the quarter', cadence: 'quarterly' },
    ...{ owner: 'Marta Lind', plannedOn: day(10, 2), heldOn: day(10, 2) },
    decisions: 'Bread by post is tried with fifty parcels',
  },
  {
    ...{ id: 'RV-10', review: 'Strategy of the quarter', cadence: 'quarterly' },
    ...{ owner: 'Marta Lind', plannedOn: day(12, 18) },
  },
];

/**
 * Reviews of the made-up bakery Crumb & Co. Planted: one not held (26 October), one of which nothing came
 * (9 November), an action that three reviews carried over, no further look at the numbers planned.
 */
export const reviewsSample: readonly SampleRow[] = [...weekly, ...others];
