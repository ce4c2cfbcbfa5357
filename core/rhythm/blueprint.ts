import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { heldColumns, rhythmColumns } from './columns.ts';
import { heldSample, rhythmSample } from './sample.ts';

/** The rituals by which the strategy is lived: how often, whose, last held. */
export const rhythmBlueprint: Blueprint = defineBlueprint({
  id: 'rhythm',
  kind: 'rhythm',
  sheet: 'Rhythm',
  purpose:
    'Rituals with how often each is meant to take place, who sees to it, and when it last did.',
  columns: rhythmColumns,
  sample: rhythmSample,
  rules: [
    { column: 'owner', formula: 'AND({ritual}<>"",{owner}="")', tone: 'watch' },
    { column: 'cadence', formula: 'AND({ritual}<>"",{cadence}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 1,
});

/** The days on which rituals took place, one a row. */
export const ritualsHeldBlueprint: Blueprint = defineBlueprint({
  id: 'rituals-held',
  kind: 'rituals-held',
  sheet: 'Rituals held',
  purpose:
    'Log of the days on which rituals took place, one row a day; rates and streaks are counted from it.',
  columns: heldColumns,
  sample: heldSample,
  rules: [{ column: 'heldOn', formula: 'AND({ritual}<>"",{heldOn}="")', tone: 'watch' }],
  settings: [],
  frozenColumns: 1,
});
