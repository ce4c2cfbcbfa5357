import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { automationColumns } from './columns.ts';
import { automationSample } from './sample.ts';

/** The list of automations with what has to be answered before one begins. */
export const automationBlueprint: Blueprint = defineBlueprint({
  id: 'automation',
  kind: 'automation',
  sheet: 'Automation',
  purpose:
    'What is automated: for which objective, measured before and after, who is accountable, which personal data.',
  columns: automationColumns,
  sample: automationSample,
  rules: [
    { column: 'objective', formula: 'AND({automation}<>"",{objective}="")', tone: 'bad' },
    { column: 'accountable', formula: 'AND({automation}<>"",{accountable}="")', tone: 'bad' },
    { column: 'before', formula: 'AND({automation}<>"",{before}="")', tone: 'watch' },
    { column: 'personalData', formula: 'AND({automation}<>"",{personalData}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 2,
});
