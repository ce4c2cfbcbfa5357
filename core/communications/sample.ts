import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

/**
 * Communications of the made-up bakery Crumb & Co. Planted: told too long ago (waste), nobody sees to it and nobody
 * asked whether it was understood (slots), nobody is told (prices), no day (cafés), too few reached (Saturday),
 * understood by too few (rest), an objective nobody has (prices), a line of the strategy no message speaks of (S4),
 * a message that reads as blame (slots).
 */
export const communicationsSample: readonly SampleRow[] = [
  {
    ...{ audience: 'All staff', message: 'Where we are going this year, on one page' },
    ...{ channel: 'Staff meeting', frequency: 'quarterly', owner: 'Marta Lind' },
    ...{ sentOn: day(10, 2), reached: 34, audienceSize: 38, understood: 0.82, asked: 22 },
    objective: 'S1, S3',
    wording:
      'We are proud of what you achieved this year. Thank you for the good work; the new plan is clear and we trust you to make it better.',
  },
  {
    ...{ audience: 'Bakery floor', message: 'Less waste: what we count each evening, and why' },
    ...{ channel: 'Shift talk', frequency: 'weekly', owner: 'Jonas Feld' },
    ...{ sentOn: day(10, 5), reached: 9, audienceSize: 11, understood: 0.9, asked: 10 },
    objective: 'S2',
  },
  {
    ...{ audience: 'Shops', message: 'From now on Priya Nair answers for "Open the shop"' },
    ...{ channel: 'Notice board', frequency: 'once', owner: 'Priya Nair' },
    ...{ sentOn: day(10, 13), reached: 12, audienceSize: 14, understood: 0.75, asked: 12 },
  },
  {
    ...{ audience: 'Online & delivery', message: 'Two morning slots instead of one' },
    ...{ channel: 'Mail', frequency: 'once', sentOn: day(10, 20), reached: 5, audienceSize: 6 },
    objective: 'O-8',
    wording:
      'The rounds were late again and this is a problem. It is a failure of planning, the delays are bad and the confusion at the ramp is wrong.',
  },
  {
    ...{ message: 'Prices change in January, and why', channel: 'Mail', frequency: 'once' },
    ...{ owner: 'Ines Moreau', sentOn: day(12, 1), objective: 'O-61' },
  },
  {
    ...{ audience: 'Cafés and restaurants', message: 'Ordered by noon, delivered by six' },
    ...{ channel: 'Letter', frequency: 'monthly', owner: 'Ines Moreau', audienceSize: 8 },
    objective: 'S6',
  },
  {
    ...{ audience: 'Regulars', message: 'Bread for Saturday is kept when ordered by Thursday' },
    ...{ channel: 'Shelf card', frequency: 'once', owner: 'Priya Nair', sentOn: day(10, 26) },
    ...{ reached: 60, audienceSize: 140, understood: 0.8, asked: 15 },
  },
  {
    ...{ audience: 'Night shift', message: 'Why the dough rests longer', channel: 'Shift talk' },
    ...{ frequency: 'once', owner: 'Noor Haddad', sentOn: day(10, 9), reached: 6 },
    ...{ audienceSize: 6, understood: 0.5, asked: 6, objective: 'O-3' },
  },
];
