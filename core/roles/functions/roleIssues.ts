import { defineFunction } from '../../declare/defineFunction.ts';
import { issueTable, issueTableHeader, issueTableShape } from '../../declare/issueTable.ts';
import { hasHeaderParameter, optionalDate } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { findRoleIssues, rolesIn } from '../checkRoles.ts';
import { roleThresholds } from '../thresholds.ts';
import { rolesParameter } from './rolesParameter.ts';

export const roleIssuesFunction = defineFunction({
  name: 'ROLE_ISSUES',
  subject: 'roles',
  summary: 'Lists what is wrong in a list of roles, cell by cell.',
  definition:
    'Roles that nobody holds, people who hold many, deputies who are no second person and, with asOf, descriptions nobody has looked at for long. Limits ours, as listed.',
  parameters: {
    roles: rolesParameter,
    asOf: optionalDate({ help: 'Day of reckoning; age is not told when left out.' }),
    hasHeader: hasHeaderParameter,
  },
  result: issueTableShape,
  examples: [
    {
      note: 'A vacant role, and a deputy who is the same person.',
      arguments: [
        [
          ['Role', 'Person', 'Deputy'],
          ['Head baker', 'Jonas Feld', 'jonas feld'],
          ['Training', 'vacant', 'Noor Haddad'],
        ],
      ],
      result: [
        issueTableHeader,
        [
          ...['warning', 'role-deputy-same', 'C2', '"Head baker"'],
          'The deputy of "Head baker" is whoever holds it: expected somebody else, found jonas feld (argument roles, C2).',
        ],
        [
          ...['warning', 'role-person-missing', 'B3', '"Training"'],
          'Nobody holds the role "Training": expected one person, found vacant (argument roles, B3).',
        ],
      ],
    },
    {
      note: 'A sound list answers one row.',
      arguments: [
        [
          ['Role', 'Person', 'Deputy'],
          ['Head baker', 'Jonas Feld', 'Noor Haddad'],
        ],
      ],
      result: [issueTableHeader, ['ok', null, null, null, 'Nothing to mend in 1 roles.']],
    },
    { note: 'No range', arguments: [null], result: { issue: 'argument-missing' } },
  ],
  thresholds: Object.values(roleThresholds),
  related: ['ROLE_COVERAGE'],
  calculate({ roles, asOf }) {
    const issues = [...roles.issues, ...findRoleIssues(roles, asOf)];
    return succeed(issueTable(issues, `Nothing to mend in ${rolesIn(roles).length} roles.`));
  },
});
