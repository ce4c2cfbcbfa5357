import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

/**
 * Rituals of the made-up bakery Crumb & Co. Planted: not held for a month (drivers), nobody sees to it (oven), no
 * cadence that could be read (coffee), never held (suppliers).
 */
export const rhythmSample: readonly SampleRow[] = [
  {
    ...{ ritual: 'Shift talk', cadence: 'daily', owner: 'Noor Haddad' },
    ...{ audience: 'Bakery floor', since: day(9, 7), lastHeld: day(11, 13), timesHeld: 46 },
  },
  {
    ...{ ritual: 'Check-in of the leads', cadence: 'weekly', owner: 'Marta Lind' },
    ...{ audience: 'Leads', since: day(9, 7) },
  },
  {
    ...{ ritual: 'Blind tasting', cadence: 'fortnightly', owner: 'Jonas Feld' },
    ...{ audience: 'Bakery floor, Shops', since: day(9, 7) },
  },
  {
    ...{ ritual: 'Staff meeting', cadence: 'monthly', owner: 'Priya Nair', audience: 'All staff' },
    since: day(7, 1),
  },
  {
    ...{ ritual: 'Look at the strategy', cadence: 'quarterly', owner: 'Marta Lind' },
    ...{ audience: 'Leads', since: day(4, 1), lastHeld: day(10, 2) },
  },
  {
    ...{ ritual: 'Stand-up of the drivers', cadence: 'weekly', owner: 'Luca Brandt' },
    ...{ audience: 'Online & delivery', since: day(9, 7), lastHeld: day(10, 12), timesHeld: 4 },
  },
  {
    ...{ ritual: 'Walk round the ovens', cadence: 'weekly', audience: 'Bakery floor' },
    ...{ since: day(10, 5), lastHeld: day(11, 11), timesHeld: 5 },
  },
  {
    ...{ ritual: 'Coffee with new staff', cadence: 'when it suits', owner: 'Priya Nair' },
    ...{ audience: 'Shops', since: day(9, 1), lastHeld: day(10, 20) },
  },
  {
    ...{ ritual: 'Afternoon with the mills', cadence: 'quarterly', owner: 'Ines Moreau' },
    ...{ audience: 'Suppliers', since: day(6, 1) },
  },
];

const held: readonly (readonly [ritual: string, days: readonly (readonly [number, number])[]])[] = [
  [
    'Check-in of the leads',
    [
      ...([
        [9, 8],
        [9, 15],
        [9, 22],
        [9, 29],
        [10, 6],
        [10, 20],
        [10, 27],
        [11, 3],
      ] as const),
      [11, 10],
    ],
  ],
  [
    'Blind tasting',
    [
      [9, 10],
      [9, 24],
      [10, 8],
      [10, 22],
      [11, 5],
    ],
  ],
  [
    'Staff meeting',
    [
      [7, 9],
      [8, 13],
      [9, 10],
      [10, 2],
    ],
  ],
];

const notes: Readonly<Record<string, string>> = {
  'Blind tasting 10-08': 'The longer rest wins, 9 of 11',
  'Staff meeting 10-02': 'The year on one page',
};

/** Days on which rituals of the bakery took place. Planted: one of a ritual that is listed under another name. */
export const heldSample: readonly SampleRow[] = [
  ...held.flatMap(([ritual, days]) =>
    days.map(([month, dayOfMonth]) => {
      const two = (value: number) => String(value).padStart(2, '0');
      const note = notes[`${ritual} ${two(month)}-${two(dayOfMonth)}`];
      return { ritual, heldOn: day(month, dayOfMonth), ...(note === undefined ? {} : { note }) };
    }),
  ),
  { ritual: 'All hands', heldOn: day(11, 12), note: 'Prices of the new year' },
];
