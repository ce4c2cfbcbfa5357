import type { Role } from '../vocabulary/vocabulary.ts';
import type { HeaderCell } from './headerCell.ts';

/** What a row may stand for. */
const entities: readonly Role[] = [
  'keyResult',
  'objective',
  'initiative',
  'measure',
  'task',
  'decision',
];

/** Ours: of "kr_id" half speaks of key results. */
const leastScore = 0.3;

function score({ matches }: HeaderCell, role: Role): number {
  return matches.find((match) => match.role === role)?.score ?? 0;
}

/**
 * What the rows of a table stand for, by its first id column: "kr_id" → key results, "id_obj" →
 * objectives, "task no" → tasks. Null when no header is an id, 'other' when it is one of something else.
 */
export function entityOf(cells: readonly HeaderCell[]): Role | 'other' | null {
  const id = cells.find(
    (cell) =>
      /(^|[\s_-])id($|[\s_-])|Id$|ID$/.test(cell.text.trim()) && cell.text.trim().length > 2,
  );
  if (!id) return null;
  const ranked = entities
    .map((role) => ({ role, score: score(id, role) }))
    .filter((each) => each.score >= leastScore)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.role ?? 'other';
}
