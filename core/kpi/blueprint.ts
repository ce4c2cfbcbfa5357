import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { kpiColumns, kpiDataColumns } from './columns.ts';
import { kpiDataSample, kpiSample } from './sample.ts';

/** The list of KPIs: what is measured, by whom, how, and where the numbers come from. */
export const kpiListBlueprint: Blueprint = defineBlueprint({
  id: 'kpis',
  kind: 'kpi',
  sheet: 'KPIs',
  purpose: 'List of KPIs: one row each, with owner, direction, target and source.',
  columns: kpiColumns,
  sample: kpiSample,
  rules: [{ column: 'owner', formula: 'AND({measure}<>"",{owner}="")', tone: 'watch' }],
  settings: [],
  frozenColumns: 2,
});

/** Values of the KPIs by period, in long form. */
export const kpiDataBlueprint: Blueprint = defineBlueprint({
  id: 'kpi-data',
  kind: 'kpi',
  sheet: 'KPI data',
  purpose:
    'Values of the KPIs: one row a KPI and period. Leave the actual value blank until it is known.',
  columns: kpiDataColumns,
  sample: kpiDataSample,
  rules: [
    {
      column: 'achievement',
      formula: 'AND(ISNUMBER({achievement}),{achievement}>=0.9)',
      tone: 'good',
    },
    {
      column: 'achievement',
      formula: 'AND(ISNUMBER({achievement}),{achievement}<0.9,{achievement}>=0.75)',
      tone: 'watch',
    },
    {
      column: 'achievement',
      formula: 'AND(ISNUMBER({achievement}),{achievement}<0.75)',
      tone: 'bad',
    },
  ],
  settings: [],
  frozenColumns: 2,
});
