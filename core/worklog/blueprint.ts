import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { worklogColumns } from './columns.ts';
import { worklogSample } from './sample.ts';

/** Hours with whether they were planned, what they served, and which problem broke in. */
export const worklogBlueprint: Blueprint = defineBlueprint({
  id: 'worklog',
  kind: 'worklog',
  sheet: 'Work log',
  purpose: 'Hours worked: planned or not, for which objective, and which problem broke in.',
  columns: worklogColumns,
  sample: worklogSample,
  rules: [
    { column: 'planned', formula: 'AND({hours}<>"",{planned}="")', tone: 'watch' },
    { column: 'problem', formula: 'AND({planned}="no",{problem}="",{repeatOf}="")', tone: 'watch' },
  ],
  settings: [],
  frozenColumns: 2,
});
