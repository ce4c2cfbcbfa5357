import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { incentiveColumns } from './incentiveColumns.ts';
import { incentivesSample } from './incentivesSample.ts';
import { recognitionColumns } from './recognitionColumns.ts';
import { recognitionSample } from './recognitionSample.ts';

/** The list of incentives: who is rewarded for moving which measure which way. */
export const incentivesBlueprint: Blueprint = defineBlueprint({
  id: 'incentives',
  kind: 'incentives',
  sheet: 'Incentives',
  purpose: 'List of incentives: who is rewarded for moving which measure which way.',
  columns: incentiveColumns,
  sample: incentivesSample,
  rules: [
    { column: 'direction', formula: 'AND({measure}<>"",{direction}="")', tone: 'watch' },
    { column: 'objective', formula: 'AND({measure}<>"",{objective}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 3,
});

/** The list of recognition: who was thanked by whom, for what, and which value it shows. */
export const recognitionBlueprint: Blueprint = defineBlueprint({
  id: 'recognition',
  kind: 'recognition',
  sheet: 'Recognition',
  purpose: 'List of recognition: who was thanked by whom, for what, and which value it shows.',
  columns: recognitionColumns,
  sample: recognitionSample,
  rules: [
    { column: 'recognisedFor', formula: 'AND({recognised}<>"",{recognisedFor}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 2,
});
