import type { Cell } from '../sheet/cell.ts';

/**
 * What misalignment may have cost the made-up bakery Crumb & Co. in the last quarter. Planted: a range out of order
 * (rework), no price of an hour (duplicate work), no source (decision delay), no evidence (orphan spend), sacks
 * below zero (other).
 */
export const costSample: readonly Readonly<Record<string, Cell>>[] = [
  {
    ...{ component: 'work without objective', item: 'Hours that the rota names no objective for' },
    ...{ counted: 28_400, unit: '€ of wages', low: 0.03, base: 0.05, high: 0.08, money: 1 },
    source:
      'Rota of October: 5 % of hours without objective, 3 % in the best week, 8 % in the worst',
    evidence: 'Rota of October, on paper in the office',
    note: 'Wages of one quarter',
  },
  {
    ...{ component: 'rework', item: 'Batches baked a second time' },
    ...{ counted: 22, unit: 'batches', low: 1.5, base: 2, high: 1, money: 23 },
    source: 'Night shift, three batches timed',
    evidence: 'Waste!E5',
    note: null,
  },
  {
    ...{ component: 'duplicate work', item: 'Prices set by two people' },
    ...{ counted: 1, unit: 'rows', low: 6, base: 10, high: 16, money: null },
    source: 'Calendars of both, October',
    evidence: 'RACI!B9',
    note: null,
  },
  {
    ...{ component: 'decision delay', item: 'Price list still open after its day' },
    ...{ counted: 15, unit: 'days', low: 20, base: 35, high: 60, money: 1 },
    source: null,
    evidence: 'Decisions!K11',
    note: null,
  },
  {
    ...{ component: 'orphan spend', item: 'Money set aside for nothing named' },
    ...{ counted: 1300, unit: '€', low: 0.5, base: 0.8, high: 1, money: 1 },
    source: 'Offers for the sign: half of it would be of use to the second shop',
    evidence: null,
    note: null,
  },
  {
    ...{ component: 'other', item: 'Flour that went stale in the passage' },
    ...{ counted: -3, unit: 'sacks', low: 15, base: 20, high: 26, money: 1 },
    source: 'Price list of the mill',
    evidence: 'Waste!F10',
    note: null,
  },
];
