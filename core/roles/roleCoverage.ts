import { nameKey } from '../statistics/nameKey.ts';
import { namedPeople } from '../vocabulary/splitEntries.ts';
import { type RoleTable, rolesIn } from './checkRoles.ts';
import { isVacant } from './vacantWords.ts';

/** How many of those who own something hold a role. */
export interface RoleCoverage {
  /** With a role ÷ owners, 0–1; null without an owner. */
  readonly share: number | null;
  readonly withRole: number;
  /** Different people. */
  readonly owners: number;
  /** Owners without a role, as first written. */
  readonly without: readonly string[];
}

/** "Marta Lind (owner)" is Marta Lind. */
function keyOf(name: string): string {
  return nameKey(name.replace(/\([^()]*\)/g, ' '));
}

/** Different names of owner cells; several stand in one cell separated by commas, semicolons, line breaks or "&". */
function ownersOf(cells: readonly string[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const name of cells.flatMap(namedPeople))
    if (!owners.has(keyOf(name))) owners.set(keyOf(name), name);
  return owners;
}

/**
 * Share of owners who hold a role: by the person's name, or where the cell names the role itself ("head baker"). Every
 * person counts once, however much they own. Definition ours.
 */
export function roleCoverage(cells: readonly string[], roles: RoleTable): RoleCoverage {
  const known = new Set(
    rolesIn(roles)
      .filter(({ values }) => !isVacant(values.person))
      .flatMap(({ values: { role, person } }) => [keyOf(role ?? ''), keyOf(person ?? '')]),
  );
  const owners = ownersOf(cells);
  const without = [...owners].filter(([key]) => !known.has(key)).map(([, name]) => name);
  const withRole = owners.size - without.length;
  const share = owners.size === 0 ? null : withRole / owners.size;
  return { share, withRole, owners: owners.size, without };
}
