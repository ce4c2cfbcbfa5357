import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = [
  ...(['person', 'team', 'measure', 'direction', 'weight', 'reward'] as const),
  ...(['movesWith', 'tradeOff', 'objective'] as const),
];

const period = '2026 Q4';

const rows: readonly (readonly Cell[])[] = [
  ['Jonas Feld', 'Bakery floor', 'Unsold bread', 'less', 0.6, 'Two days off', null, null, 'O-4'],
  ['Jonas Feld', 'Bakery floor', 'Energy a loaf', 'less', 0.4, 'Bonus 150 €', null, null, 'O-2'],
  // Shelves full to the end of the day leave bread unsold.
  [...['Priya Nair', 'Shops', 'Sales', 'more', 0.5, 'Bonus 300 €', null, 'Unsold bread', 'O-2']],
  ['Priya Nair', 'Shops', 'Net promoter score', 'more', 0.5, 'Bonus 200 €', null, null, 'O-1'],
  [
    'Luca Brandt',
    'Online & delivery',
    'Deliveries on time',
    'more',
    0.7,
    'Bonus 250 €',
    null,
    null,
    'O-8',
  ],
  ['Luca Brandt', 'Online & delivery', 'Complaints', 'less', 0.2, 'Bonus 100 €', null, null, 'O-8'],
  // Whoever has to report more complaints pulls against whoever is paid for fewer.
  ['Lea Roth', 'Shops', 'Complaints', 'more', 1, 'Thank-you dinner', null, null, 'O-5'],
  [
    ...['Ines Moreau', 'Office', 'Wholesale customers', 'more', 0.6, 'Bonus 200 €'],
    ...['Wholesale visits a month', null, 'O-10'],
  ],
  // Fewer visits while more wholesale customers are wanted: they move together.
  [
    ...['Tom Okafor', 'Bakery floor', 'Wholesale visits a month', 'less', 1, 'A quiet Friday'],
    ...[null, null, 'O-4'],
  ],
  ['Ines Moreau', 'Office', 'KR-27', 'less', 0.4, 'Bonus 150 €', null, null, 'O-9'],
  [null, 'Bakery floor', 'Training hours', null, null, 'Team breakfast', null, null, 'O-6'],
  [null, null, 'Training hours', 'more', null, 'Course of choice', null, null, 'O-6'],
  ['Sam Weiss', 'Shops', 'Loyalty cards handed out', 'more', 1, 'Cinema voucher'],
  ['Noor Haddad', 'Bakery floor', 'Loaves a head', 'more', 1, 'Bonus 100 €', null, null, 'O-3'],
];

/**
 * Incentives of the made-up bakery Crumb & Co. Planted: a reward no objective wants (Loyalty cards), weights of
 * 90 % (Luca Brandt), one measure pulled both ways (Complaints), two that move together pulled apart (Wholesale visits), a
 * declared trade-off (Unsold bread), a reward on a key result, one without direction, one for nobody, and one on a
 * measure nobody lists (Loaves a head).
 */
export const incentivesSample: readonly SampleRow[] = rows.map((cells) => ({
  ...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
  period,
}));
