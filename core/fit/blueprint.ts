import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { fitElements } from '../vocabulary/vocabulary.ts';
import { fitColumns } from './columns.ts';
import { fitSample } from './sample.ts';

/** The nine elements of an organisation against themselves. */
export const fitBlueprint: Blueprint = defineBlueprint({
  id: 'fit',
  kind: 'fit',
  sheet: 'Fit',
  purpose:
    'How vision, mission, values, strategy, structure, processes, technology, culture and people go together, pair by pair: +, 0 or -.',
  columns: fitColumns,
  sample: fitSample,
  rules: fitElements.flatMap((key) => [
    { column: key, formula: `{${key}}="+"`, tone: 'good' as const },
    { column: key, formula: `{${key}}="-"`, tone: 'bad' as const },
  ]),
  settings: [],
  frozenColumns: 1,
});
