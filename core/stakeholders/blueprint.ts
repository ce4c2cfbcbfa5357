import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { stakeholderColumns } from './columns.ts';
import { stakeholdersSample } from './sample.ts';

/** Who can help or stop a change, where they stand, and what is done about it. */
export const stakeholdersBlueprint: Blueprint = defineBlueprint({
  id: 'stakeholders',
  kind: 'stakeholders',
  sheet: 'Stakeholders',
  purpose: 'Stakeholders of a change: influence, where each stands, and what is done about it.',
  columns: stakeholderColumns,
  sample: stakeholdersSample,
  rules: [
    {
      column: 'action',
      formula: 'AND({influence}>=4,{support}<>"",{support}<=-1,{action}="")',
      tone: 'bad',
    },
    { column: 'support', formula: 'AND({stakeholder}<>"",{support}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 1,
});
