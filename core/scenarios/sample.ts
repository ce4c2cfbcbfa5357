import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = [
  ...['measure', 'unit', 'direction', 'worst', 'base', 'best'],
  ...['worstChance', 'baseChance', 'bestChance', 'keyResult', 'comment'],
];

const rows: readonly (readonly Cell[])[] = [
  [
    ...['Price of flour', '€ a tonne', 'lower', 640, 560, 510, 0.3, 0.5, 0.2, 'KR-27'],
    'A wet harvest makes it dear',
  ],
  [
    ...['Orders a day on the order page', 'count', 'higher', 45, 70, 95, 0.2, 0.6, 0.2, 'KR-21'],
    'The chain by the station delivers as well',
  ],
  [
    ...['Wholesale customers at the end of March', 'count', 'higher', 16, 14, 12, null, null],
    ...[null, 'KR-31', 'Two cafés close in winter'],
  ],
  [...['Energy a loaf', 'cents', 'lower', 31, 24, 26, null, null, null, 'KR-12', null]],
  [...['Leaving staff in a year', 'people', 'lower', 6, null, 2, null, null, null, 'KR-20', null]],
  [...['Bread left at six', 'share', 'lower', 0.11, 0.07, 0.05, 0.3, 0.5, 0.3, 'KR-10', null]],
];

/**
 * Scenarios of the made-up bakery Crumb & Co. Planted: a worst case better than the best (customers), a base case
 * outside the range (energy), no base case (staff), chances of more than a whole (bread left), a key result that is not
 * listed (customers).
 */
export const scenariosSample: readonly SampleRow[] = rows.map((cells) =>
  Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
);
