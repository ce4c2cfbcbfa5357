import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = [
  ...['perspective', 'objective', 'measure', 'leading', 'unit', 'direction'],
  ...['baseline', 'target', 'actual', 'weight', 'owner', 'frequency'],
];

/**
 * Scorecard of Crumb & Co, a made-up bakery with made-up numbers. Planted: all financial measures are lagging, the
 * last measure has no target, one measure has no owner, one value was not reported.
 */
const rows: readonly (readonly Cell[])[] = [
  ['Financial', 'Grow profitably', 'Sales a month', 'lagging', 'thousand'],
  ['Financial', 'Grow profitably', 'Gross margin', 'lagging', 'share'],
  ['Financial', 'Keep costs in hand', 'Ingredients, share of sales', 'lagging', 'share'],
  ['Financial', 'Keep costs in hand', 'Energy a loaf', 'lagging', 'cents'],
  ['Customer', 'Fresh every morning', 'Complaints a month', 'lagging', 'count'],
  ['Customer', 'Fresh every morning', 'Loaves sold by noon', 'leading', 'share'],
  ['Customer', 'Loved in the quarter', 'Net promoter score', 'lagging', 'points'],
  ['Customer', 'Loved in the quarter', 'Wholesale visits a month', 'leading', 'count'],
  ['Internal processes', 'Waste less', 'Unsold bread', 'lagging', 'share'],
  ['Internal processes', 'Waste less', 'Recipes with a weighed plan', 'leading', 'count'],
  ['Internal processes', 'Deliver on time', 'Deliveries on time', 'lagging', 'share'],
  ['Internal processes', 'Deliver on time', 'Van checks a month', 'leading', 'count'],
  ['People and learning', 'Bakers who stay', 'Staff turnover a year', 'lagging', 'share'],
  ['People and learning', 'Bakers who stay', 'Training hours a head', 'leading', 'hours'],
  ['People and learning', 'A team that improves', 'Ideas tried a month', 'leading', 'count'],
];

/** Direction, baseline, target, actual, weight, owner, frequency of each row above. */
const numbers: readonly (readonly Cell[])[] = [
  ['higher', 40, 60, 56, 3, 'Ines Moreau', 'monthly'],
  ['higher', 0.52, 0.6, 0.57, 2, 'Ines Moreau', 'monthly'],
  ['lower', 0.36, 0.3, 0.33, 1, 'Jonas Feld', 'monthly'],
  ['lower', 31, 24, 29, 1, 'Jonas Feld', 'quarterly'],
  ['lower', 12, 2, 4, 2, 'Priya Nair', 'monthly'],
  ['higher', 0.55, 0.8, 0.74, 1, 'Priya Nair', 'weekly'],
  ['higher', 20, 50, 41, 2, 'Priya Nair', 'quarterly'],
  ['higher', 0, 8, 7, 1, 'Marta Lind', 'monthly'],
  ['lower', 0.12, 0.05, 0.08, 2, 'Jonas Feld', 'weekly'],
  ['higher', 0, 40, 31, 1, 'Jonas Feld', 'monthly'],
  ['higher', null, 0.98, 0.95, 1, 'Luca Brandt', 'weekly'],
  ['higher', 0, 8, 8, 1, null, 'monthly'],
  ['lower', 0.35, 0.15, 0.22, 2, 'Marta Lind', 'yearly'],
  ['higher', 4, 16, null, 1, 'Marta Lind', 'quarterly'],
  ['higher', 0, null, 3, 1, 'Marta Lind', 'monthly'],
];

/** The made-up rows by column key. */
export const scorecardSample: readonly SampleRow[] = rows.map((names, index) => {
  const cells = [...names, ...(numbers[index] ?? [])];
  return Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null]));
});
