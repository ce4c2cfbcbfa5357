import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { outcomeColumns } from './columns.ts';
import { outcomesSample } from './sample.ts';

/** What a strategy is for in the long run, beside the alignment index. */
export const outcomesBlueprint: Blueprint = defineBlueprint({
  id: 'outcomes',
  kind: 'outcomes',
  sheet: 'Outcomes',
  purpose: 'Long-term outcomes by quarter, beside the alignment index of the same quarter.',
  columns: outcomeColumns,
  sample: outcomesSample,
  rules: [],
  settings: [],
  frozenColumns: 2,
});
