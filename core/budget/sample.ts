import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = [
  ...['id', 'line', 'planned', 'actual', 'objective', 'department', 'explore', 'owner', 'period'],
];

/** Lines of one department, which share its name, its owner and the quarter. */
function linesOf(department: string, owner: string, lines: readonly (readonly Cell[])[]): Cell[][] {
  return lines.map(([explore, ...cells]) => [
    ...[...cells, department, explore ?? null, owner, '2026 Q4'],
  ]);
}

/** Explore, id, item, budget, spent, linked objective. */
const rows: readonly (readonly Cell[])[] = [
  ...linesOf('Company', 'Marta Lind', [
    ['no', 'M-1', 'Autumn market', 1400, 900, 'I-3'],
    ['no', 'M-2', 'Blind tastings', 500, 240, 'KR-7'],
    ['no', 'M-3', 'Sign over the door', 1300, 0, null],
    ['no', 'M-4', 'Survey in December', 700, 0, 'KR-3'],
    ['no', 'M-5', 'Talks and a dinner for the teams', 900, 620, 'I-19'],
  ]),
  ...linesOf('Bakery floor', 'Jonas Feld', [
    ['no', 'M-6', 'Flour scales', 2100, 2060, 'I-10'],
    ['no', 'M-7', 'Oven doors', 1750, 0, 'I-11'],
    ['no', 'M-8', 'Thermometers', 480, 615, 'I-7'],
    ['no', 'M-9', 'Sourdough starters from three mills', 350, 280, 'O-3'],
    ['no', 'M-10', 'Bins with a scale', 260, 250, 'KR-10'],
    ['no', 'M-11', 'Oven service', 1200, 1150, 'O-3, O-4'],
    ['no', 'M-12', 'Energy meters', 380, 0, 'I-30'],
    ['no', 'M-13', 'Cold room for the long rest', 1650, 1600, 'I-6'],
  ]),
  ...linesOf('Shops', 'Priya Nair', [
    ['no', 'M-14', 'Second till', 2600, 2450, 'I-12'],
    ['no', 'M-15', 'Tasting table', 900, 540, 'I-1'],
    ['no', 'M-16', 'Breakfast bags', 350, 180, 'I-13'],
    ['no', 'M-17', 'Loaves for regulars', 1100, 640, 'I-14'],
    ['no', 'M-18', 'Coffee course', 540, 540, 'I-15'],
    ['no', 'M-19', 'Mystery shoppers', 480, 320, 'KR-17'],
    ['no', 'M-20', 'Training at the mill', 1900, 1200, 'I-18'],
    ['no', 'M-21', 'Receipts that ask', 120, 110, 'I-2'],
  ]),
  ...linesOf('Online & delivery', 'Luca Brandt', [
    ['no', 'M-22', 'Order page', 3200, 2900, 'I-20'],
    ['no', 'M-23', 'Checkout', 400, 250, 'I-21'],
    ['no', 'M-24', 'Rent of the second van', 2800, 1400, 'I-22'],
    ['yes', 'M-25', 'Boxes', 700, 420, 'I-23'],
    ['yes', 'M-26', 'Postage', 900, 270, 'B12'],
    ['no', 'M-27', 'Adverts for same-day delivery', 800, 640, 'O-14'],
    ['no', 'M-28', 'Complaint line', 300, 150, 'KR-25'],
  ]),
  ...linesOf('Office', 'Ines Moreau', [
    ['no', 'M-29', 'Bookkeeping by checklist', 450, 300, 'KR-27'],
    ['no', 'M-30', 'Visits to cafés', 250, 120, 'I-26'],
    ['no', 'M-31', 'Samples for offices', null, null, 'B3'],
    ['no', 'M-32', 'Price list', 300, 90, 'I-4'],
    ['no', 'M-32', 'Shelves for offices', 600, 0, 'I-27'],
  ]),
];

/**
 * Budget of the last quarter of the made-up bakery Crumb & Co. Planted: money nobody claims (M-3), spent beyond its
 * budget (M-8), claimed by two objectives (M-11), for an objective that does not exist (M-27), without amount (M-31),
 * two lines called M-32.
 */
export const budgetSample: readonly SampleRow[] = rows.map((cells) =>
  Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
);
