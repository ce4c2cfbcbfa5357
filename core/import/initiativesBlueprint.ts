import { defineBlueprint } from '../declare/blueprint.ts';
import { initiativeColumns } from './initiativeColumns.ts';

/** The sheet that imported work is laid out in; made by an import only, so it has no sample. */
export const initiativesBlueprint = defineBlueprint({
  id: 'initiatives',
  kind: 'initiatives',
  sheet: 'Initiatives',
  purpose: 'What is done for the objectives and key results: one row a piece of work.',
  columns: initiativeColumns,
  sample: [],
  rules: [],
  settings: [],
  frozenColumns: 2,
});
