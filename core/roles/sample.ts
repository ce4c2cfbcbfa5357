import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = [
  ...(['role', 'person', 'team', 'purpose', 'decisions', 'measures', 'deputy'] as const),
];

/** Day serial of a day of 2026, or of another year. */
function day(month: number, dayOfMonth: number, year = 2026): number {
  return toSerial({ year, month, day: dayOfMonth });
}

/** Each row ends with the day of its last change. */
const rows: readonly (readonly [readonly Cell[], number])[] = [
  [
    [
      ...['Managing director', 'Marta Lind', 'Company', 'Keeps the bakery healthy and together'],
      ...['Prices, new shops, hiring of leads', 'Sales, Wholesale customers', 'Ines Moreau'],
    ],
    day(3, 2),
  ],
  [
    [
      ...['Head baker', 'Jonas Feld', 'Bakery floor', 'Bread is good, on time and safe'],
      ...['Recipes, oven plan, flour', 'Unsold bread, Energy a loaf', 'Noor Haddad'],
    ],
    day(3, 9),
  ],
  [
    [
      ...['Shop lead', 'Priya Nair', 'Shops', 'Guests come back and shop teams stay'],
      ...['Rota, shelf plan, goodwill up to 50 €', 'Complaints, Net promoter score', null],
    ],
    day(4, 20),
  ],
  [
    [
      ...['Delivery lead', 'Luca Brandt', 'Online & delivery', 'What was ordered arrives'],
      ...['Routes, vans, delivery slots', 'Deliveries on time', 'Tom Okafor'],
    ],
    day(6, 14, 2025),
  ],
  [
    [
      ...['Office and numbers', 'Ines Moreau', 'Office', 'Everybody knows where we stand'],
      ...['Suppliers, payment terms', 'Sales', 'Marta Lind'],
    ],
    day(5, 4),
  ],
  [
    [
      ...['Night shift lead', 'Noor Haddad', 'Bakery floor', 'The night runs without calls'],
      ...['Stopping a batch', 'Unsold bread', 'Jonas Feld'],
    ],
    day(5, 18),
  ],
  [
    [
      ...['Training and hygiene', null, 'Bakery floor', 'People learn and nobody gets ill'],
      ...['Training plan, closing a station', 'Training hours', 'Jonas Feld'],
    ],
    day(2, 16),
  ],
  [
    [
      ...['Wholesale contact', 'Ines Moreau', 'Office', 'Cafés order twice'],
      ...['Discounts up to 5 %', 'Wholesale customers', 'Marta Lind'],
    ],
    day(10, 26),
  ],
  [
    [
      ...['Shop team lead', 'Lea Roth', 'Shops', 'New colleagues feel at home'],
      ...['Who opens and closes', 'Training hours', 'Priya Nair'],
    ],
    day(7, 6),
  ],
  [
    [
      ...['Evening count', 'Tom Okafor', 'Bakery floor', 'What is left is known every evening'],
      ...['When to bake less', 'Unsold bread, Flour a loaf', 'Noor Haddad'],
    ],
    day(6, 22),
  ],
];

/** Roles of the made-up bakery Crumb & Co. Planted: a vacant role, one that has not been looked at for over a year, a busy lead without a deputy, a change nobody was told of, and a measure no list has. */
export const rolesSample: readonly SampleRow[] = rows.map(([cells, changedOn]) => ({
  ...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
  changedOn,
}));
