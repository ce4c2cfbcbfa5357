import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { assumptionColumns } from './columns.ts';
import { assumptionsSample } from './sample.ts';

/** The log of assumptions: what has to be true, what speaks for it and when it was last tested. */
export const assumptionsBlueprint: Blueprint = defineBlueprint({
  id: 'assumptions',
  kind: 'assumptions',
  sheet: 'Assumptions',
  purpose:
    'What has to be true for the objectives to make sense: how sure you are, why, and when it was last tested.',
  columns: assumptionColumns,
  sample: assumptionsSample,
  rules: [
    { column: 'owner', formula: 'AND({assumption}<>"",{owner}="")', tone: 'watch' },
    {
      column: 'evidence',
      formula: 'AND({evidence}="",ISNUMBER({confidence}),{confidence}>=0.8)',
      tone: 'watch',
    },
    { column: 'objective', formula: 'AND({status}="refuted",{objective}<>"")', tone: 'bad' },
    { column: 'status', formula: '{status}="confirmed"', tone: 'good' },
  ],
  settings: [],
  frozenColumns: 2,
});
