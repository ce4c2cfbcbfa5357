import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { balanceColumns } from './columns.ts';
import { balanceSample } from './sample.ts';

/** How much each team explores and exploits, by survey scores. */
export const balanceBlueprint: Blueprint = defineBlueprint({
  id: 'balance',
  kind: 'balance',
  sheet: 'Explore and exploit',
  purpose:
    'Survey scores of exploring and exploiting by team: are both there, and neither at the cost of the other?',
  columns: balanceColumns,
  sample: balanceSample,
  rules: [
    { column: 'explore', formula: 'AND({exploit}<>"",{explore}="")', tone: 'watch' },
    { column: 'exploit', formula: 'AND({explore}<>"",{exploit}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 1,
});
