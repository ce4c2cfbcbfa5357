import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { betColumns } from './columns.ts';
import { betsSample } from './sample.ts';

/** The board of bets: hypothesis, smallest test, learn date, decision. */
export const betsBlueprint: Blueprint = defineBlueprint({
  id: 'bets',
  kind: 'bets',
  sheet: 'Bets',
  purpose:
    'Bets: what you think will happen, the smallest test of it, the day you know, and what you decided.',
  columns: betColumns,
  sample: betsSample,
  rules: [
    { column: 'measure', formula: 'AND({hypothesis}<>"",{measure}="")', tone: 'watch' },
    { column: 'result', formula: 'AND({decision}<>"",{result}="")', tone: 'watch' },
    { column: 'decision', formula: 'AND({result}<>"",{decision}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 2,
});
