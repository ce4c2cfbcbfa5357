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

/** True for "kr_id", "ID OBJ", "taskId"; "id" alone says nothing of what it numbers. */
function namesId(text: string): boolean {
  return text.length > 2 && (/(?:^|[\s_-])id(?:$|[\s_-])/i.test(text) || /[a-z]I[dD]$/.test(text));
}

/**
 * What the rows of a table stand for, by its first id column: "kr_id" → key results, "id_obj" →
 * objectives, "task no" → tasks. Null when no header is an id, 'other' when it is one of something else.
 */
export function entityOf(cells: readonly HeaderCell[]): Role | 'other' | null {
  const id = cells.find(({ text }) => namesId(text.trim()));
  if (!id) return null;
  const ranked = entities
    .map((role) => ({ role, score: score(id, role) }))
    .filter((each) => each.score >= leastScore)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.role ?? 'other';
}
