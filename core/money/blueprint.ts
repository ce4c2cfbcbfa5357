import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { costColumns } from './columns.ts';
import { costSample } from './sample.ts';

/** What misalignment costs, as a range with every assumption in a cell. */
export const misalignmentCostBlueprint: Blueprint = defineBlueprint({
  id: 'misalignment-cost',
  kind: 'misalignment-cost',
  sheet: 'Cost of misalignment',
  purpose:
    'Estimate of what misalignment costs: low, base and high side by side, each assumption with its source and what was counted.',
  columns: costColumns,
  sample: costSample,
  rules: [
    {
      column: 'source',
      formula: 'AND(COUNT({low},{base},{high})>0,{source}="")',
      tone: 'watch',
    },
    { column: 'evidence', formula: 'AND({counted}<>"",{evidence}="")', tone: 'watch' },
    { column: 'base', formula: 'AND(COUNT({low},{base})=2,{low}>{base})', tone: 'bad' },
    { column: 'high', formula: 'AND(COUNT({base},{high})=2,{base}>{high})', tone: 'bad' },
  ],
  settings: [],
  frozenColumns: 2,
});
