import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { RoleColumns } from './columns.ts';
import { roleIssues } from './issues.ts';
import { roleThresholds } from './thresholds.ts';
import { isVacant } from './vacantWords.ts';

export type RoleTable = Table<RoleColumns>;
type RoleRow = Row<RoleColumns>;

function vacantRoles(table: RoleTable, rows: readonly RoleRow[]): Issue[] {
  if (table.found.person === undefined) return [];
  return rows
    .filter(({ values }) => isVacant(values.person))
    .map(({ row, values: { role, person } }) =>
      roleIssues['role-person-missing']({
        ...{ place: placeIn(table, row, 'person'), subject: `"${role}"` },
        ...{ expected: 'one person', found: person ?? 'blank' },
      }),
    );
}

/** Said once a person, at the first role that is one too many. */
function overloadedPeople(table: RoleTable, rows: readonly RoleRow[]): Issue[] {
  const held = new Map<string, { readonly roles: Set<string>; over: RoleRow | null }>();
  const { value: most } = roleThresholds.mostRoles;
  for (const row of rows) {
    const { person, role } = row.values;
    if (person === null || isVacant(person)) continue;
    const entry = held.get(nameKey(person)) ?? { roles: new Set<string>(), over: null };
    entry.roles.add(nameKey(role ?? ''));
    if (entry.roles.size > most && entry.over === null) entry.over = row;
    held.set(nameKey(person), entry);
  }
  return [...held.values()].flatMap(({ roles, over }) => {
    if (over === null) return [];
    const place = placeIn(table, over.row, 'person');
    const about = { place, subject: over.values.person ?? '', found: `${roles.size}` };
    return [roleIssues['role-person-overloaded']({ ...about, expected: `at most ${most}` })];
  });
}

function ownDeputies(table: RoleTable, rows: readonly RoleRow[]): Issue[] {
  return rows.flatMap(({ row, values: { role, person, deputy } }) => {
    if (person === null || deputy === null || isVacant(person)) return [];
    if (nameKey(person) !== nameKey(deputy)) return [];
    const place = placeIn(table, row, 'deputy');
    const expected = 'somebody else';
    return [
      roleIssues['role-deputy-same']({ place, subject: `"${role}"`, expected, found: deputy }),
    ];
  });
}

function staleRoles(table: RoleTable, rows: readonly RoleRow[], today: number | null): Issue[] {
  if (today === null) return [];
  const { value: longest } = roleThresholds.mostDaysUnchanged;
  return rows.flatMap(({ row, values: { role, changedOn } }) => {
    if (changedOn === null || today - changedOn <= longest) return [];
    const place = placeIn(table, row, 'changedOn');
    const expected = `a look at most ${longest} days ago`;
    const found = isoOfSerial(changedOn);
    return [roleIssues['role-stale']({ place, subject: `"${role}"`, expected, found })];
  });
}

/** Share of roles that somebody holds. */
function heldScore(table: RoleTable, rows: readonly RoleRow[], today: number | null): Score[] {
  if (table.found.person === undefined || rows.length === 0) return [];
  const held = rows.filter(({ values }) => !isVacant(values.person)).length;
  const about = { id: `roles/${table.sheet}`, kind: 'roles', label: table.sheet, asOf: today };
  return [{ ...about, value: held / rows.length, unit: 'fraction', coverage: 1 }];
}

/** Rows that describe a role; a name with nothing beside it is a heading and left out. */
export function rolesIn(table: RoleTable): readonly RoleRow[] {
  return table.rows.filter(({ values: { role, ...others } }) => {
    const filled = Object.values(others).filter((value) => value !== null);
    return role !== null && filled.length > 0;
  });
}

/** Roles nobody holds, people with many, deputies who are no second person, descriptions that grew old. */
export function findRoleIssues(table: RoleTable, today: number | null): readonly Issue[] {
  const rows = rolesIn(table);
  return [
    ...vacantRoles(table, rows),
    ...overloadedPeople(table, rows),
    ...ownDeputies(table, rows),
    ...staleRoles(table, rows, today),
  ];
}

/** What a list of roles lacks, each at the cell that mends it, and the share of roles somebody holds. */
export function checkRoles(table: RoleTable, today: number | null): CheckResult {
  return {
    scores: heldScore(table, rolesIn(table), today),
    issues: [...table.issues, ...findRoleIssues(table, today)],
  };
}
