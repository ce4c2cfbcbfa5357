import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { initiativeColumns } from './columns.ts';
import { initiativesSample } from './sample.ts';

/** The list of initiatives; imported work is laid out in it as well. */
export const initiativesBlueprint: Blueprint<typeof initiativeColumns> = defineBlueprint({
  id: 'initiatives',
  kind: 'initiatives',
  sheet: 'Initiatives',
  purpose: 'What is done for the objectives and key results: one row a piece of work.',
  columns: initiativeColumns,
  sample: initiativesSample,
  rules: [
    { column: 'owner', formula: 'AND({initiative}<>"",{owner}="")', tone: 'watch' },
    {
      column: 'objective',
      formula: 'AND({initiative}<>"",{objective}="",{parent}="")',
      tone: 'watch',
    },
  ],
  settings: [],
  frozenColumns: 2,
});
