import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag, rangeParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { rolesIn } from '../checkRoles.ts';
import { roleIssues } from '../issues.ts';
import { roleCoverage } from '../roleCoverage.ts';
import { rolesParameter } from './rolesParameter.ts';

const header = ['Share', 'With a role', 'Owners', 'Without a role'];

const exampleRoles = [
  ['Role', 'Person'],
  ['Head baker', 'Jonas Feld'],
  ['Shop lead', 'Priya Nair'],
  ['Training', null],
];

export const roleCoverageFunction = defineFunction({
  name: 'ROLE_COVERAGE',
  subject: 'roles',
  summary: 'Share of the people who own something that hold a role in the list of roles.',
  definition:
    'Different people named in the owners’ cells who hold a role ÷ all of them; an owner’s cell may name the role instead. Words in brackets behind a name, case and spaces do not matter; vacant roles are held by nobody. Definition ours.',
  parameters: {
    owners: rangeParameter({
      help: 'The owners’ cells of objectives, key results, measures or decisions, without a header.',
    }),
    roles: rolesParameter,
    details: optionalFlag({
      help: 'TRUE spills the share with the numbers it stands on and the names without a role.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row of share, with a role, owners and who has none.',
    spills: true,
  },
  examples: [
    {
      note: 'One of three owners holds none.',
      arguments: [
        [['Jonas Feld'], ['Priya Nair (shops)'], ['Sam Weiss'], ['Jonas Feld']],
        exampleRoles,
      ],
      result: 2 / 3,
    },
    {
      note: 'Who it is.',
      arguments: [[['Jonas Feld, Sam Weiss'], ['shop lead']], exampleRoles, true],
      result: [header, [2 / 3, 2, 3, 'Sam Weiss']],
    },
    {
      note: 'No owner at all.',
      arguments: [[['tbd', null]], exampleRoles],
      result: { issue: 'role-nobody-owns' },
    },
  ],
  related: ['ROLE_ISSUES'],
  calculate({ owners, roles, details }) {
    if (rolesIn(roles).length === 0) {
      const about = { place: { argument: 'roles' }, expected: 'a role and who holds it' };
      return fail(roleIssues['role-nobody-owns']({ ...about, found: 'none' }));
    }
    const cells = owners.rows.flat().filter((cell) => typeof cell === 'string');
    const { share, withRole, owners: people, without } = roleCoverage(cells, roles);
    if (share === null) {
      const about = { place: { argument: 'owners' }, expected: 'the name of somebody' };
      return fail(roleIssues['role-nobody-owns']({ ...about, found: 'nobody' }));
    }
    return succeed(details ? [header, [share, withRole, people, without.join(', ')]] : share);
  },
});
