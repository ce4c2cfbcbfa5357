import type { Issue } from '../../issue/issue.ts';
import { placeIn } from '../../sheet/table.ts';
import { namesNobody } from '../../vocabulary/namesNobody.ts';
import { peopleIssues } from './issues.ts';
import { type Load, loadWords } from './loads.ts';
import type { RoleRegister } from './roleRegister.ts';

/** People who answer for something and hold no role: once each, at the first cell that names them. */
export function peopleWithoutRole(loads: readonly Load[]): readonly Issue[] {
  return loads
    .filter(({ hasRole }) => !hasRole)
    .map((load) =>
      peopleIssues['person-without-role']({
        ...{ place: load.first, subject: load.name, found: loadWords(load) },
        expected: 'a row in the list of roles, or an owner who has one',
      }),
    );
}

/** People who answer for much and whose roles name no deputy: once each, at the first of their roles. */
export function deputiesNeeded(
  loads: readonly Load[],
  { holders }: RoleRegister,
  many: number,
): readonly Issue[] {
  return loads.flatMap((load) => {
    const { roles = [] } = holders.get(load.key) ?? {};
    const [first] = roles;
    if (first === undefined || load.total < many || first.table.found.deputy === undefined)
      return [];
    if (roles.some(({ row }) => !namesNobody(row.values.deputy))) return [];
    return [
      peopleIssues['role-deputy-needed']({
        place: placeIn(first.table, first.row.row, 'deputy'),
        subject: load.name,
        expected: `a deputy for somebody who answers for ${many} things or more`,
        found: loadWords(load),
      }),
    ];
  });
}
