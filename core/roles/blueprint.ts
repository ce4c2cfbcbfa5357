import { type Blueprint, defineBlueprint } from '../declare/blueprint.ts';
import { roleColumns } from './columns.ts';
import { rolesSample } from './sample.ts';

/** The list of roles: what each is for, decides and answers for. */
export const rolesBlueprint: Blueprint = defineBlueprint({
  id: 'roles',
  kind: 'roles',
  sheet: 'Roles',
  purpose:
    'List of roles: who holds each, what it is for, what it decides and what it answers for.',
  columns: roleColumns,
  sample: rolesSample,
  rules: [{ column: 'person', formula: 'AND({role}<>"",{person}="")', tone: 'watch' }],
  settings: [],
  frozenColumns: 2,
});
