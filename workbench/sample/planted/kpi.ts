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
  {
    code: 'kpi-library-gap',
    sheet: 'KPI library',
    cell: 'C12',
    story: 'How many guests take part is in the library without a formula or a source.',
    mend: { C12: 'Guests who took part ÷ guests reached (KPI_ENGAGEMENT)', H12: 'Tally sheet' },
  },
  {
    code: 'kpi-mix-one-sided',
    sheet: 'KPI library',
    cell: 'G4',
    story: 'Every measure of the library looks back.',
    mend: { G5: 'leading' },
  },
  {
    code: 'kpi-periods-across',
    sheet: 'Shop counts (old list)',
    cell: 'F3',
    story: 'The shops keep a column for each month, and none with the value that counts.',
    mend: { I3: 'Actual' },
  },
];
