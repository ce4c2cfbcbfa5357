import type { Planted } from './planted.ts';

/** Mistakes planted in the key figures of the made-up bakery. */
export const plantedKpi: readonly Planted[] = [
  {
    code: 'kpi-owner-missing',
    sheet: 'KPIs',
    cell: 'C12',
    story: 'Nobody owns the training hours.',
    mend: { C12: 'Priya Nair' },
  },
  {
    code: 'kpi-gap',
    sheet: 'KPI data',
    cell: 'C47',
    story: 'The net promoter score of August was not reported.',
    mend: { C47: 44 },
  },
  {
    code: 'kpi-gap',
    sheet: 'KPI data',
    cell: 'C72',
    story: 'The training hours of June were not reported.',
    mend: { C72: 11 },
  },
];
