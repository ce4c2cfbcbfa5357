import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { commitmentColumns } from './columns.ts';
import { commitmentsSample } from './sample.ts';

/** The list of commitments: who promised what to whom, by when, and whether it was kept. */
export const commitmentsBlueprint: Blueprint = defineBlueprint({
  id: 'commitments',
  kind: 'commitments',
  sheet: 'Commitments',
  purpose: 'List of commitments: who promised what to whom by when, and whether it was kept.',
  columns: commitmentColumns,
  sample: commitmentsSample,
  rules: [
    { column: 'promisedBy', formula: 'AND({commitment}<>"",{promisedBy}="")', tone: 'watch' },
    { column: 'dueDate', formula: 'AND({commitment}<>"",{dueDate}="")', tone: 'watch' },
    { column: 'kept', formula: 'AND({closedOn}<>"",{kept}="")', tone: 'watch' },
    { column: 'kept', formula: '{kept}="no"', tone: 'bad' },
  ],
  settings: [],
  frozenColumns: 2,
});
