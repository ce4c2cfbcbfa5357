import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Day serial of a day of 2026, or of another year. */
function day(month: number, dayOfMonth: number, year = 2026): number {
  return toSerial({ year, month, day: dayOfMonth });
}

const [september, october, november, january] = [
  day(9, 1),
  day(10, 1),
  day(11, 1),
  day(1, 11, 2027),
];
const [endOfNovember, endOfYear, spring] = [day(11, 30), day(12, 31), day(3, 31, 2027)];

const keys = [
  ...['id', 'initiative', 'objective', 'parent', 'owner', 'team', 'status', 'progress'],
  ...['startDate', 'dueDate', 'budget'],
];

/** Initiatives of the made-up bakery Crumb & Co. */
const rows: readonly (readonly Cell[])[] = [
  [
    ...['I-1', 'Tasting table every Saturday', 'KR-1', null, 'Priya Nair', 'Shops', 'in progress'],
    ...[0.6, september, endOfYear, 900],
  ],
  [
    ...['I-2', 'Ask for a review on the receipt', 'KR-2', null, 'Lea Roth', 'Shops', 'done'],
    ...[1, september, day(10, 15), 120],
  ],
  [
    ...['I-3', 'Stand at the autumn market', 'KR-3', null, 'Marta Lind', 'Company', 'in progress'],
    ...[0.5, october, endOfNovember, 1400],
  ],
  [
    ...['I-4', 'Price list with costs a loaf', 'B4', null, 'Ines Moreau', 'Office', 'in progress'],
    ...[0.4, october, endOfYear, 300],
  ],
  [
    ...['I-5', 'Bake in two waves instead of three', 'B2', null, 'Jonas Feld', 'Bakery floor'],
    ...['in progress', 0.3, october, endOfYear, 0],
  ],
  [
    ...['I-6', 'Night rest for every dough', 'KR-7', null, 'Jonas Feld', 'Bakery floor', 'done'],
    ...[1, september, day(10, 31), 650],
  ],
  [
    ...['I-7', 'Thermometers in both ovens', 'KR-8', null, 'Noor Haddad', 'Bakery floor', 'done'],
    ...[1, september, october, 480],
  ],
  [
    ...['I-8', 'Weigh what comes back', 'KR-9', null, 'Tom Okafor', 'Bakery floor', 'in progress'],
    ...[0.7, september, endOfNovember, 60],
  ],
  [
    ...['I-9', 'Bread plan by weekday', 'KR-10', null, 'Tom Okafor', 'Bakery floor', 'in progress'],
    ...[0.6, october, endOfYear, 0],
  ],
  [
    ...['I-10', 'Flour scales on the line', 'KR-11', null, 'Jonas Feld', 'Bakery floor', 'late'],
    ...[0.2, september, day(10, 31), 2100],
  ],
  [
    ...[
      'I-11',
      'Doors that close the oven',
      'KR-12',
      null,
      'Noor Haddad',
      'Bakery floor',
      'planned',
    ],
    ...[0, november, endOfYear, 1750],
  ],
  [
    ...['I-12', 'Second till at noon', 'KR-13', null, 'Sam Weiss', 'Shops', 'in progress'],
    ...[0.8, october, endOfNovember, 2600],
  ],
  [
    ...['I-13', 'Breakfast bags', 'KR-14', null, 'Sam Weiss', 'Shops', 'in progress'],
    ...[0.5, october, endOfYear, 350],
  ],
  [
    ...['I-14', 'Tenth loaf on us', 'B1', null, 'Priya Nair', 'Shops', 'in progress'],
    ...[0.6, september, endOfYear, 1100],
  ],
  [
    ...['I-15', 'Coffee course for everybody', 'KR-16', null, 'Sam Weiss', 'Shops', 'done'],
    ...[1, september, day(10, 20), 540],
  ],
  [
    ...['I-16', 'Third bake at eleven', 'B6', null, 'Lea Roth', 'Shops', 'planned'],
    ...[0, november, endOfYear, 0],
  ],
  [
    ...['I-17', 'Rota a month ahead', 'KR-19', null, 'Priya Nair', 'Shops', 'in progress'],
    ...[0.7, september, endOfYear, 0],
  ],
  [
    ...['I-18', 'Training days with the mill', 'KR-20', null, null, 'Shops', 'in progress'],
    ...[0.6, september, endOfYear, 1900],
  ],
  [
    ...['I-19', 'Talks with everybody who might leave', 'B10', null, 'Marta Lind', 'Company'],
    ...['in progress', 0.4, october, endOfYear, 0],
  ],
  [
    ...['I-20', 'Order page for the phone', 'KR-21', null, 'Noor Haddad', 'Online & delivery'],
    ...['in progress', 0.8, september, endOfNovember, 3200],
  ],
  [
    ...['I-21', 'Fewer fields in the basket', null, 'I-20', 'Noor Haddad', 'Online & delivery'],
    ...['in progress', 0.5, october, endOfNovember, 400],
  ],
  [
    ...['I-22', 'Second van on Saturdays', 'B9', null, 'Luca Brandt', 'Online & delivery'],
    ...['in progress', 0.5, october, endOfYear, 2800],
  ],
  [
    ...['I-23', 'Boxes that keep the crust', null, 'I-24', 'Luca Brandt', 'Online & delivery'],
    ...['in progress', 0.6, october, endOfYear, 700],
  ],
  [
    ...['I-24', 'Fifty parcels to friends', 'B12', 'I-23', 'Luca Brandt', 'Online & delivery'],
    ...['in progress', 0.3, october, endOfYear, 900],
  ],
  [
    ...[
      'I-25',
      'Close the books by checklist',
      'KR-27',
      null,
      'Ines Moreau',
      'Office',
      'in progress',
    ],
    ...[0.7, september, endOfNovember, 0],
  ],
  [
    ...['I-26', 'Visit twelve cafés', 'KR-31', null, 'Ines Moreau', 'Office', 'in progress'],
    ...[0.5, october, endOfYear, 250],
  ],
  [
    ...['I-27', 'Bread shelf for offices', 'B3', null, 'Ines Moreau', 'Office', 'planned'],
    ...[0, january, spring, 600],
  ],
  [
    ...['I-28', 'New sign over the door', null, null, 'Marta Lind', 'Company', 'planned'],
    ...[0, day(11, 20), day(11, 10), 1300],
  ],
  [
    ...['I-29', 'Count leftovers at six', 'B8', null, 'Tom Okafor', 'Bakery floor', 'in progress'],
    ...[0.5, october, endOfYear, 0],
  ],
  [
    ...['I-30', 'Meter a machine at a time', 'B5', null, 'Jonas Feld', 'Bakery floor', 'planned'],
    ...[0, november, endOfYear, 380],
  ],
  [
    ...['I-30', 'Ask guests before they leave', 'KR-17', null, 'Lea Roth', 'Shops', 'in progress'],
    ...[0.4, october, endOfYear, 0],
  ],
];

/**
 * Initiatives of the made-up bakery Crumb & Co. Planted: one is overdue (I-10), one has no owner (I-18), two are
 * parts of each other (I-23, I-24), one names a key result that does not exist (I-26), one serves nothing and ends
 * before it starts (I-28), two are called I-30.
 */
export const initiativesSample: readonly SampleRow[] = rows.map((cells) =>
  Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
);
