import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { changeColumns } from './columns.ts';
import { changeSample } from './sample.ts';

/** The eight steps of a change, each with what shows how far it has come. */
export const changeBlueprint: Blueprint = defineBlueprint({
  id: 'change',
  kind: 'change',
  sheet: 'Change steps',
  purpose:
    'Steps of a change: how far each has come and what shows it, so that none runs ahead of what it stands on.',
  columns: changeColumns,
  sample: changeSample,
  rules: [
    { column: 'completion', formula: 'AND({step}<>"",{completion}="")', tone: 'watch' },
    { column: 'evidence', formula: 'AND({completion}>=3,{evidence}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 2,
});
