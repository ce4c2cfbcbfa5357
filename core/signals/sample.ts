import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

const keys = ['id', 'signal', 'source', 'sensedOn', 'decidedOn', 'doneOn', 'decision', 'owner'];

const rows: readonly (readonly Cell[])[] = [
  [
    ...['SIG-1', 'Guests ask for a softer crust on Sundays', 'Shop counter', day(8, 16)],
    ...[day(9, 7), day(10, 5), 'D1', 'Jonas Feld'],
  ],
  [
    ...['SIG-2', 'A third of the orders want bread before seven', 'Order page', day(9, 14)],
    ...[day(10, 12), day(10, 26), 'D2', 'Luca Brandt'],
  ],
  [
    ...['SIG-3', 'Numbers arrive two weeks late', 'Tax adviser', day(7, 6), day(10, 19), null],
    ...['D3', 'Ines Moreau'],
  ],
  [
    ...['SIG-4', 'Soup kitchen asks for what is left', 'Telephone', day(8, 3), day(8, 24)],
    ...[day(9, 1), 'D4', 'Priya Nair'],
  ],
  [
    ...['SIG-5', 'Butter is dearer by a fifth', 'Dairy', day(9, 28), day(9, 21), null, 'D5'],
    'Ines Moreau',
  ],
  [
    ...['SIG-6', 'A chain opens by the station', 'Newspaper', day(9, 19), null, null, null],
    'Marta Lind',
  ],
  [
    ...['SIG-7', 'Two cafés ask for oat rolls', 'Drivers', day(11, 5), null, null, null],
    'Luca Brandt',
  ],
  [
    ...['SIG-8', 'Parcels of the mill arrive crushed', 'Mill', null, day(10, 28), null, null],
    'Noor Haddad',
  ],
];

/**
 * Signals the made-up bakery Crumb & Co. noticed. Planted: decided before it was noticed (SIG-5), undecided for two
 * months (SIG-6), nobody knows when it was noticed (SIG-8).
 */
export const signalsSample: readonly SampleRow[] = rows.map((cells) =>
  Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
);
