import { tableParameter } from '../../declare/parameter.ts';
import { roleColumns } from '../columns.ts';

/** The range every function about roles takes. */
export const rolesParameter = tableParameter({
  help: 'One row a role and person, with headers such as Role, Person, Deputy, Last changed.',
  columns: roleColumns,
  tolerant: true,
});
