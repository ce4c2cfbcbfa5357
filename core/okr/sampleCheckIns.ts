import type { Cell } from '../sheet/cell.ts';
import { sampleDay } from './sampleDay.ts';

/** Key result, owner, values of the days below (null: no check-in), a word on the last one. */
type Line = readonly [
  keyResult: string,
  owner: string,
  values: readonly (number | null)[],
  comment: string | null,
];

const days = ['2026-10-12', '2026-10-26', '2026-11-09', '2026-11-16'].map(sampleDay);

const lines: readonly Line[] = [
  ['KR-1', 'Marta Lind', [44, 47, null, 51], 'Made-up sample row'],
  ['KR-2', 'Marta Lind', [322, 341, 356, 370], 'Asking at the counter works'],
  ['KR-4', 'Ines Moreau', [82, 84, null, 88], 'Autumn specials'],
  ['KR-9', 'Jonas Feld', [36, 31, 27, 24], null],
  ['KR-10', 'Tom Okafor', [45, 41, 36, 33], 'Second bake at eleven only on market days'],
  ['KR-12', 'Tom Okafor', [40, null, 41, 42], 'Cold mornings'],
  ['KR-13', 'Priya Nair', [6.5, 6, null, 5], 'Second till'],
  ['KR-15', 'Priya Nair', [632, null, 681, 700], 'Stamp card'],
  ['KR-18', 'Sam Weiss', [9, null, 8, 8], 'Still guessing the demand'],
  ['KR-21', 'Luca Brandt', [251, 280, null, 330], null],
  ['KR-22', 'Luca Brandt', [60, null, 58, 55], 'Fewer fields'],
  ['KR-24', 'Noor Haddad', [86, null, 87, 88], 'Van back from repair'],
];

/** Check-ins of the made-up bakery Crumb & Co., oldest first. */
export const sampleCheckIns: readonly Readonly<Record<string, Cell>>[] = days.flatMap(
  (checkInDate, index) =>
    lines.flatMap(([keyResult, owner, values, comment]) => {
      const current = values[index] ?? null;
      const isLast = index === days.length - 1;
      if (current === null) return [];
      return [{ keyResult, checkInDate, current, owner, comment: isLast ? comment : null }];
    }),
);
