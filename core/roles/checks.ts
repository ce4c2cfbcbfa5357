import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { checkRoles } from './checkRoles.ts';
import { roleColumns } from './columns.ts';

const rolesCheck = defineCheck({
  id: 'roles',
  kinds: ['roles'],
  summary: 'Roles that nobody holds, people with many roles, descriptions that grew old.',
  run: ({ grid, table }, { locale, today }) =>
    checkRoles(readRecognised({ grid, table, locale }, roleColumns), today),
});

/** Checks that the check-up runs on lists of roles. */
export const roleChecks: readonly CheckDefinition[] = [rolesCheck];
