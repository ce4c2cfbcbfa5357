import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { streamSample, wasteSample } from './sample.ts';
import { streamColumns } from './streamColumns.ts';
import { wasteColumns } from './wasteColumns.ts';

/** The log of waste: what, of which kind, how much, what is done about it. */
export const wasteBlueprint: Blueprint = defineBlueprint({
  id: 'waste',
  kind: 'waste',
  sheet: 'Waste',
  purpose: 'Log of waste by its eight kinds: hours and money lost, countermeasure and owner.',
  columns: wasteColumns,
  sample: wasteSample,
  rules: [
    {
      column: 'countermeasure',
      formula: 'AND({waste}<>"",{countermeasure}="")',
      tone: 'watch',
    },
    { column: 'owner', formula: 'AND({countermeasure}<>"",{owner}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 2,
});

/** The steps of a process with the time that adds value and the time of waiting. */
export const valueStreamBlueprint: Blueprint = defineBlueprint({
  id: 'value-stream',
  kind: 'value-stream',
  sheet: 'Value stream',
  purpose:
    'Steps of one process with value time and wait time in one unit: how much of the time it takes adds value.',
  columns: streamColumns,
  sample: streamSample,
  rules: [
    {
      column: 'waitTime',
      formula: 'AND(COUNT({valueTime},{waitTime})=2,{waitTime}>{valueTime})',
      tone: 'watch',
    },
    { column: 'valueTime', formula: 'AND({step}<>"",{valueTime}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 1,
});
