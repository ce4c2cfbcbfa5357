import type { Cell } from '../sheet/cell.ts';

const keys = ['team', 'plannedEffort', 'available', 'period', 'comment'];

/** Days of the last quarter. */
const rows: readonly (readonly Cell[])[] = [
  ['Bakery floor', 41, 60, '2026 Q4', 'Made-up sample: days beside the daily baking'],
  ['Shops', 44, 50, '2026 Q4', 'Second till and tasting tables fall into December'],
  ['Online & delivery', 52, 40, '2026 Q4', 'Planted mistake: more is planned than there are days'],
  ['Office', 18, null, '2026 Q4', 'Planted mistake: nobody said how many days there are'],
];

/** Capacity of the made-up bakery Crumb & Co., with two planted mistakes. */
export const capacitySample: readonly Readonly<Record<string, Cell>>[] = rows.map((cells) =>
  Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
);
