import { addMonths } from '../calendar/addMonths.ts';
import { toSerial } from '../calendar/serial.ts';
import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const firstQuarter = toSerial({ year: 2025, month: 1, day: 1 });

/** Alignment index by quarter, as told in the meetings of the time. */
const indices: readonly Cell[] = [44, 47, 46, 52, 55, null, 63];

/** Values by quarter: growth in sales on the year before, guests who come again, people who know the name. */
const outcomes: readonly (readonly [outcome: string, unit: string, values: readonly Cell[]])[] = [
  ['Growth of sales on the year before', 'share', [0.02, 0.01, 0.03, 0.04, 0.05, 0.06, 0.08]],
  ['Guests who come every week', 'share', [0.31, 0.31, 0.33, 0.34, 0.36, 0.35, 0.39]],
];

const rows = indices.flatMap((index, quarter) =>
  outcomes.map(
    ([outcome, unit, values], place): SampleRow => ({
      ...{ period: addMonths(firstQuarter, 3 * quarter), outcome, unit },
      ...{ value: values[quarter] ?? null, index: place === 0 ? index : null },
    }),
  ),
);

const third = addMonths(firstQuarter, 18);

const further: readonly SampleRow[] = [
  {
    ...{ period: third, outcome: 'Guests who come every week', unit: 'share', value: 0.38 },
    comment: 'Counted again without the summer guests',
  },
  {
    ...{ period: third, outcome: 'People in town who know the bakery', unit: 'share', value: 0.42 },
    ...{ index: 61, comment: 'Asked at the autumn market' },
  },
];

/**
 * Long-term outcomes of the made-up bakery Crumb & Co. Planted: a quarter without an index, an outcome told twice for
 * a quarter, two indices for one quarter, an outcome asked once only.
 */
export const outcomesSample: readonly SampleRow[] = [...rows, ...further];
