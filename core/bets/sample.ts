import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

/**
 * Bets of the made-up bakery Crumb & Co. Planted: past its learn date without a decision, nothing to count
 * and a key result nobody has, decided without a result, decided before it began.
 */
export const betsSample: readonly Readonly<Record<string, Cell>>[] = [
  {
    ...{ id: 'X-1', hypothesis: 'Guests pay more for a loaf that rested longer' },
    ...{ smallestTest: 'Two weeks, one shelf, both loaves side by side' },
    ...{ measure: 'Half of the guests take the dearer one', linkedMeasure: 'KR-7' },
    ...{ owner: 'Jonas Feld', startDate: day(9, 7), learnBy: day(9, 25), result: 'confirmed' },
    ...{ decision: 'keep', decidedOn: day(9, 28), learned: 'Six in ten took it' },
  },
  {
    ...{ id: 'X-2', hypothesis: 'Offices order breakfast every week' },
    ...{ smallestTest: 'Ten offices, a paper form', measure: 'Six of ten order twice' },
    ...{ linkedMeasure: 'KR-4', owner: 'Ines Moreau', startDate: day(8, 31), learnBy: day(10, 2) },
    ...{ result: 'refuted', decision: 'stop', decidedOn: day(10, 5) },
    learned: 'Two of ten; they want one order a month',
  },
  {
    ...{ id: 'X-3', hypothesis: 'Regulars come back sooner with a card' },
    ...{ smallestTest: 'Fifty cards in one shop', measure: 'Twenty come back within a week' },
    ...{ linkedMeasure: 'KR-1', owner: 'Priya Nair', startDate: day(10, 5), learnBy: day(10, 30) },
  },
  {
    ...{ id: 'X-4', hypothesis: 'Bread by post arrives fresh' },
    ...{ smallestTest: 'Fifty parcels to friends', linkedMeasure: 'KR-90', owner: 'Luca Brandt' },
    ...{ startDate: day(10, 26), learnBy: day(12, 4) },
  },
  {
    ...{ id: 'X-5', hypothesis: 'A later first batch loses no guest' },
    ...{ smallestTest: 'One week of it in the small shop', measure: 'As many guests before eight' },
    ...{
      linkedMeasure: 'KR-9',
      owner: 'Noor Haddad',
      startDate: day(10, 12),
      learnBy: day(10, 23),
    },
    ...{ decision: 'change', decidedOn: day(10, 26) },
  },
  {
    ...{ id: 'X-6', hypothesis: 'Orders by message save a call each' },
    ...{ smallestTest: 'One week, one number, shop by the station' },
    ...{ measure: 'Calls fall by a third', linkedMeasure: 'KR-4', owner: 'Luca Brandt' },
    ...{ startDate: day(9, 14), learnBy: day(10, 9), result: 'unclear', decision: 'change' },
    ...{ decidedOn: day(9, 10), learned: 'It rained all week' },
  },
];
