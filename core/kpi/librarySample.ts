import type { Cell } from '../sheet/cell.ts';

type SampleRow = Readonly<Record<string, Cell>>;

const keys = [
  ...['id', 'measure', 'formula', 'unit', 'direction', 'functionOwner', 'leading', 'source'],
];

const rows: readonly (readonly Cell[])[] = [
  [
    ...['L1', 'Lead quality ratio', 'Qualified leads ÷ all leads (KPI_LEAD_QUALITY)', 'share'],
    ...['higher', 'Sales', 'lagging', 'List of cafés asked'],
  ],
  [
    ...['L2', 'Sales conversion', 'New customers ÷ qualified leads (KPI_CONVERSION)', 'share'],
    ...['higher', 'Sales', 'lagging', 'Order book'],
  ],
  [
    ...['L3', 'Order fulfilment time', 'Median of delivered − ordered (KPI_DURATION)', 'hours'],
    ...['lower', 'Delivery', 'lagging', 'Order page'],
  ],
  [
    ...['L4', 'Customer satisfaction', 'Answers of 4 or 5 ÷ all answers (KPI_CSAT)', 'share'],
    ...['higher', 'Shops', 'lagging', 'Card at the till'],
  ],
  [
    ...['L5', 'Customer churn', 'Customers lost ÷ customers at the start (KPI_CHURN)', 'share'],
    ...['lower', 'Sales', 'lagging', 'Order book'],
  ],
  [
    ...['L6', 'Value for cost of a customer', 'Lifetime value ÷ cost of winning (KPI_LTV_CAC)'],
    ...['ratio', 'higher', 'Sales', 'lagging', 'Books'],
  ],
  [
    ...['L7', 'Staff who recommend us', 'Promoters − detractors (KPI_ENPS)', 'points', 'higher'],
    ...['People', null, 'Survey in December'],
  ],
  [...['L8', 'Guests who take part', null, 'share', 'higher', 'Shops', null, null]],
  [
    ...['L9', 'Staff turnover', 'People who left ÷ average headcount (KPI_TURNOVER)', 'share'],
    ...['lower', 'People', 'lagging', 'Rota'],
  ],
];

/**
 * Library of measures of the made-up bakery Crumb & Co. Planted: no formula and no source (L8); all that is told is
 * lagging.
 */
export const librarySample: readonly SampleRow[] = rows.map((cells) =>
  Object.fromEntries(keys.map((key, column) => [key, cells[column] ?? null])),
);
