import { addMonths } from '../calendar/addMonths.ts';
import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = [
  ...[
    'id',
    'measure',
    'owner',
    'unit',
    'direction',
    'aggregation',
    'frequency',
    'target',
    'source',
    'leading',
  ],
];

/** KPIs of Crumb & Co, a made-up bakery with made-up numbers. Planted: the last KPI has no owner. */
const kpis: readonly (readonly Cell[])[] = [
  [
    'K1',
    'Sales',
    'Ines Moreau',
    'thousand',
    'higher',
    'sum',
    'monthly',
    56,
    'Till report',
    'lagging',
  ],
  [
    'K2',
    'Complaints',
    'Priya Nair',
    'count',
    'lower',
    'sum',
    'monthly',
    5,
    'Complaint book',
    'lagging',
  ],
  [
    'K3',
    'Deliveries on time',
    'Luca Brandt',
    'share',
    'higher',
    'average',
    'monthly',
    0.98,
    'Van log',
    'leading',
  ],
  [
    'K4',
    'Unsold bread',
    'Jonas Feld',
    'share',
    'lower',
    'average',
    'monthly',
    0.06,
    'Evening count',
    'leading',
  ],
  [
    'K5',
    'Net promoter score',
    'Priya Nair',
    'points',
    'higher',
    'last',
    'monthly',
    45,
    'Survey',
    'leading',
  ],
  [
    'K6',
    'Wholesale customers',
    'Marta Lind',
    'count',
    'higher',
    'last',
    'monthly',
    14,
    'Order book',
    'lagging',
  ],
  [
    'K7',
    'Energy a loaf',
    'Jonas Feld',
    'cents',
    'lower',
    'average',
    'monthly',
    26,
    'Meter',
    'lagging',
  ],
  ['K8', 'Training hours', null, 'hours', 'higher', 'sum', 'monthly', 12, 'Rota', 'leading'],
];

/** Actual values from February to October, by KPI. Planted: two values were not reported, the last energy one leaps. */
const months: Readonly<Record<string, readonly Cell[]>> = {
  K1: [48, 51, 50, 53, 55, 52, 49, 57, 58],
  K2: [9, 8, 8, 6, 7, 5, 4, 5, 4],
  K3: [0.91, 0.93, 0.92, 0.95, 0.96, 0.94, 0.95, 0.97, 0.96],
  K4: [0.12, 0.11, 0.11, 0.09, 0.1, 0.09, 0.08, 0.08, 0.07],
  K5: [22, 25, 24, 30, 33, 35, null, 40, 41],
  K6: [7, 7, 8, 9, 9, 10, 11, 11, 12],
  K7: [31, 31, 30, 29, 28, 28, 27, 28, 33],
  K8: [6, 10, 8, 12, null, 4, 2, 14, 15],
};

/** The list of KPIs by column key. */
export const kpiSample: readonly SampleRow[] = kpis.map((cells) =>
  Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
);

const firstMonth = toSerial({ year: 2026, month: 2, day: 1 });

/** Nine months of data of every KPI by column key. */
export const kpiDataSample: readonly SampleRow[] = kpiSample.flatMap(
  ({ id = null, target = null, direction = null, aggregation = null }) =>
    (months[String(id)] ?? []).map((actual, month) => ({
      ...{ id, period: addMonths(firstMonth, month), actual, target, direction, aggregation },
    })),
);
