import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = [
  ...(['recognised', 'recognisedBy', 'recognisedFor', 'livedValue', 'objective'] as const),
];

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

const rows: readonly (readonly [number, readonly Cell[]])[] = [
  [
    day(9, 30),
    [
      ...['Noor Haddad', 'Jonas Feld', 'Stopped a batch that smelled wrong and said so at once'],
      ...['W1', 'O-3'],
    ],
  ],
  [
    day(10, 7),
    [...['Lea Roth', 'Priya Nair', 'Stayed to close with the new colleague, unasked', 'W2'], 'O-6'],
  ],
  [
    day(10, 14),
    [
      ...['Jonas Feld', 'Marta Lind', 'Wrote the mill and the hours of rest on every card', 'W1'],
      'O-3',
    ],
  ],
  [
    day(10, 21),
    ['Luca Brandt', 'Ines Moreau', 'Rang twelve customers before they rang us', 'W1', 'O-8'],
  ],
  [day(10, 28), ['Tom Okafor', 'Jonas Feld', null, 'W2', 'O-4']],
  [day(11, 4), ['Priya Nair', 'Priya Nair', 'Best week of the shop so far', 'W3', 'O-5']],
  [
    day(11, 11),
    [...['Noor Haddad', 'Luca Brandt', 'Packed the late orders with the drivers', 'W2', 'O-8']],
  ],
  [
    day(11, 12),
    [
      'Marta Lind, Sam Weiss',
      'Noor Haddad',
      'Took the night call on Sunday between them',
      'W2',
      'O-6',
    ],
  ],
];

/** Recognition of the made-up bakery Crumb & Co. Planted: thanks for nothing named, praise of oneself, and somebody nobody thanked. */
export const recognitionSample: readonly SampleRow[] = rows.map(([recognisedOn, cells]) => ({
  recognisedOn,
  ...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
}));
