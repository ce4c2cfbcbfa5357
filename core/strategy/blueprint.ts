import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { strategyColumns } from './columns.ts';
import { strategySample } from './sample.ts';

/** The strategy on one sheet: what the company is for, what it stands for and where it wants to go. */
export const strategyBlueprint: Blueprint = defineBlueprint({
  id: 'strategy',
  kind: 'strategy',
  sheet: 'Strategy',
  purpose:
    'The strategy on one sheet: vision, mission, values, lines and what each of them serves.',
  columns: strategyColumns,
  sample: strategySample,
  rules: [
    {
      column: 'owner',
      formula: 'AND(OR({level}="strategy",{level}="objective"),{owner}="")',
      tone: 'watch',
    },
    { column: 'behaviour', formula: 'AND({level}="value",{behaviour}="")', tone: 'watch' },
    { column: 'explore', formula: '{explore}="yes"', tone: 'good' },
  ],
  settings: [],
  frozenColumns: 3,
});
