import type { Role } from '../vocabulary/vocabulary.ts';
import type { ColumnProfile } from './columnProfile.ts';
import { contentFit } from './contentFit.ts';
import type { HeaderCell } from './headerCell.ts';

/** A column that was given a role. */
export interface Assigned {
  readonly role: Role;
  readonly column: number;
  readonly text: string;
  /** Header score times content fit, at most 1.2. */
  readonly score: number;
}

/** Ours: below this a header word is too far from the role to be believed. */
const leastScore = 0.42;

interface Input {
  readonly cells: readonly HeaderCell[];
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  /** Roles the kind knows, with their weights. */
  readonly weights: Readonly<Partial<Record<Role, number>>>;
}

function allPairs({ cells, profiles, weights }: Input): Assigned[] {
  return cells.flatMap(({ column, text, matches }) =>
    matches
      .filter(({ role }) => weights[role] !== undefined)
      .map(({ role, score }) => {
        const profile = profiles.get(column);
        return { role, column, text, score: score * (profile ? contentFit(role, profile) : 1) };
      })
      .filter(({ score }) => score >= leastScore),
  );
}

/**
 * Gives each role at most one column and each column at most one role, best pairs first; between equal
 * pairs the role that says more about the kind goes first, then the column further left.
 */
export function assignRoles(input: Input): readonly Assigned[] {
  const pairs = allPairs(input).sort(
    (a, b) =>
      b.score - a.score ||
      (input.weights[b.role] ?? 0) - (input.weights[a.role] ?? 0) ||
      a.column - b.column,
  );
  const roles = new Set<Role>();
  const columns = new Set<number>();
  return pairs.filter(({ role, column }) => {
    if (roles.has(role) || columns.has(column)) return false;
    roles.add(role);
    columns.add(column);
    return true;
  });
}
