import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

/**
 * Communications of the made-up bakery Crumb & Co. Planted: nobody sees to it (slots), nobody is told (prices), no
 * day (cafés).
 */
export const communicationsSample: readonly SampleRow[] = [
  {
    ...{ audience: 'All staff', message: 'Where we are going this year, on one page' },
    ...{ channel: 'Staff meeting', frequency: 'quarterly', owner: 'Marta Lind' },
    ...{ sentOn: day(10, 2), reached: 34, audienceSize: 38, understood: 0.82 },
  },
  {
    ...{ audience: 'Bakery floor', message: 'Less waste: what we count each evening, and why' },
    ...{ channel: 'Shift talk', frequency: 'weekly', owner: 'Jonas Feld' },
    ...{ sentOn: day(10, 5), reached: 9, audienceSize: 11, understood: 0.9 },
  },
  {
    ...{ audience: 'Shops', message: 'From now on Priya Nair answers for "Open the shop"' },
    ...{ channel: 'Notice board', frequency: 'once', owner: 'Priya Nair' },
    ...{ sentOn: day(10, 13), reached: 12, audienceSize: 14, understood: 0.75 },
  },
  {
    ...{ audience: 'Online & delivery', message: 'Two morning slots instead of one' },
    ...{ channel: 'Mail', frequency: 'once', sentOn: day(10, 20), reached: 5, audienceSize: 6 },
  },
  {
    ...{ message: 'Prices change in January, and why', channel: 'Mail', frequency: 'once' },
    ...{ owner: 'Ines Moreau', sentOn: day(12, 1) },
  },
  {
    ...{ audience: 'Cafés and restaurants', message: 'Ordered by noon, delivered by six' },
    ...{ channel: 'Letter', frequency: 'monthly', owner: 'Ines Moreau', audienceSize: 8 },
  },
];
