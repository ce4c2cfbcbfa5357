import type { Cell } from '../sheet/cell.ts';

/** Survey scores of the made-up bakery Crumb & Co. on a scale of five. Planted: the shops were asked one half only, the office lost a decimal point. */
export const balanceSample: readonly Readonly<Record<string, Cell>>[] = [
  {
    ...{ team: 'Bakery floor', explore: 2.1, exploit: 4.4, answers: 9 },
    note: 'New breads wait for a quiet week',
  },
  { team: 'Shops', explore: 3.2, exploit: null, answers: 11, note: null },
  { team: 'Online & delivery', explore: 3.9, exploit: 3.5, answers: 6, note: null },
  { team: 'Office', explore: 28, exploit: 3.9, answers: 5, note: null },
];
