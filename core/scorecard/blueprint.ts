import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { scorecardColumns } from './columns.ts';
import { scorecardSample } from './sample.ts';

/** The scorecard: perspectives, objectives and measures with score and status. */
export const scorecardBlueprint: Blueprint = defineBlueprint({
  id: 'scorecard',
  kind: 'scorecard',
  sheet: 'Scorecard',
  purpose:
    'Balanced scorecard: one row a measure, grouped by perspective and objective. Fill in the actual values; score and status follow.',
  columns: scorecardColumns,
  sample: scorecardSample,
  rules: [
    { column: 'status', formula: '{status}="On target"', tone: 'good' },
    { column: 'status', formula: '{status}="Watch"', tone: 'watch' },
    { column: 'status', formula: '{status}="Behind"', tone: 'bad' },
    { column: 'status', formula: '{status}="No data"', tone: 'muted' },
  ],
  settings: [],
  frozenColumns: 3,
});
