import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { tieColumns } from './columns.ts';
import { tiesSample } from './sample.ts';

/** Who has contact with whom, counted pair by pair or told in a survey. */
export const tiesBlueprint: Blueprint = defineBlueprint({
  id: 'ties',
  kind: 'ties',
  sheet: 'Contacts',
  purpose:
    'Who talks to whom, and how often: counted from calendars or asked, never from messages. Somebody without contacts gets a row with nobody in "To person".',
  columns: tieColumns,
  sample: tiesSample,
  rules: [
    { column: 'from', formula: 'AND({from}="",{to}<>"")', tone: 'watch' },
    { column: 'to', formula: 'AND({from}<>"",{to}={from})', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 1,
});
