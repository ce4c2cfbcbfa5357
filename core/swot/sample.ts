import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = ['id', 'factor', 'weight', 'rating', 'evidence', 'source'] as const;

/** Day serial of a day of 2026. */
function day(month: number, dayOfMonth: number): number {
  return toSerial({ year: 2026, month, day: dayOfMonth });
}

function withType(swotType: string, rows: readonly (readonly Cell[])[]): readonly SampleRow[] {
  return rows.map((cells) => ({
    ...Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
    swotType,
    changedOn: day(9, 28),
  }));
}

const strengths = withType('strength', [
  [
    'S1',
    'Sourdough people cross town for',
    0.2,
    4,
    'A third of guests come from other quarters',
    'Till survey, September',
  ],
  [
    'S2',
    'Shop teams know the regulars by name',
    0.15,
    3,
    'Named in 4 of 10 thank-you notes',
    'Guest book',
  ],
  ['S3', 'Both ovens are paid off', 0.1, 2, 'Last instalment in March', 'Bank'],
]);

const weaknesses = withType('weakness', [
  ['W1', 'Ordering by telephone only', 0.2, 1, '31 missed calls on a Saturday', 'Telephone log'],
  ['W2', 'The night hangs on two people', 0.15, 1, 'Nine nights without a stand-in', 'Rota'],
  ['W3', 'Bread is left over at six', 0.1, 2, '38 loaves a day', 'Waste list'],
  [
    'W4',
    'Shop teams know the regulars by name',
    0.05,
    2,
    'Regulars ask for two people only',
    'Shop lead',
  ],
]);

const opportunities = withType('opportunity', [
  ['O1', 'Cafés look for local bread', 0.25, 3, 'Five asked since June', 'Mail'],
  [
    'O2',
    'Offices order breakfast by the week',
    0.2,
    2,
    'Two towers opened by the station',
    'Town paper',
  ],
  ['O3', 'The college trains bakers again', 0.1, 2, 'First class of 14 in September', 'College'],
]);

const threats = withType('threat', [
  [
    'T1',
    'The supermarket bakes on site',
    0.2,
    2,
    'Opens at seven, rolls at half the price',
    'Own visit',
  ],
  ['T2', 'Flour and energy swing in price', 0.15, 5, 'Up 18 % in a year', 'Mill, energy bill'],
  [
    'T3',
    'Fewer people walk through the old town',
    0.1,
    2,
    'Car park closed until spring',
    'Town hall',
  ],
]);

/** Somebody wrote it down and did not say what it is. */
const unsorted = withType('', [
  ['T4', 'Guests compare prices on their telephones', null, null, 'Asked at the till', 'Shop lead'],
]).map((row) => ({ ...row, swotType: null }));

/**
 * Factors of the made-up bakery Crumb & Co. Planted: weights inside that add up to 0.95, a strength rated as a
 * weakness, one sentence on both sides, a rating of 5, a factor without a type, and an opportunity no option uses.
 */
export const swotSample: readonly SampleRow[] = [
  ...strengths,
  ...weaknesses,
  ...opportunities,
  ...threats,
  ...unsorted,
];

const optionKeys = ['id', 'option', 'towsType', 'factors', 'objective', 'decision'] as const;

const options: readonly (readonly Cell[])[] = [
  ['P1', 'Bread crates for cafés, the same every week', 'SO', 'S1, O1', 'O-10', 'adopted'],
  ['P2', 'An ordering page with standing orders', 'WO', 'W1, O1', 'O-7', 'adopted'],
  ['P3', 'Tastings on Saturdays, told by the teams', 'ST', 'S1, S2, T1', 'O-55', 'adopted'],
  ['P4', 'Third batch only when the second is half sold', 'SO', 'W3, T2', 'O-4', 'adopted'],
  ['P5', 'Two night places for graduates of the college', 'WO', 'W2, O4', 'O-6', 'open'],
  ['P6', 'Recipe cards at the till', 'ST', 'S2, T3', null, 'open'],
  ['P7', 'A stall at the summer market', 'SO', null, 'O-5', 'later'],
  ['P8', 'Sell the second oven', 'WT', null, null, 'rejected'],
];

/**
 * Options of the made-up bakery. Planted: an objective that does not exist (P3), a type that does not go with its
 * factors (P4), a factor nobody listed (P5), no objective (P6), no factors (P7). What was rejected needs neither.
 */
export const towsSample: readonly SampleRow[] = options.map((cells) =>
  Object.fromEntries(optionKeys.map((key, column) => [key, cells[column] ?? null])),
);
