import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { communicationColumns } from './columns.ts';
import { communicationsSample } from './sample.ts';

/** Who is told what, by which channel, and whether it was understood. */
export const communicationsBlueprint: Blueprint = defineBlueprint({
  id: 'communications',
  kind: 'communications',
  sheet: 'Communications',
  purpose: 'Who is told what, how and by whom; how many it reached and how many understood it.',
  columns: communicationColumns,
  sample: communicationsSample,
  rules: [
    { column: 'owner', formula: 'AND({message}<>"",{owner}="")', tone: 'watch' },
    { column: 'sentOn', formula: 'AND({message}<>"",{sentOn}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 2,
});
