import type { Role } from '../vocabulary/vocabulary.ts';
import type { HeaderCell } from './headerCell.ts';

/** Ours: only a header word without doubt names another column of a matrix. */
const sureHeader = 0.9;

/** Columns beside the people of a responsibility matrix whose headers surely name one of the roles; the first counts. */
export function besideColumns(
  cells: readonly HeaderCell[],
  taken: readonly number[],
  roles: readonly Role[],
): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const { column, matches } of cells) {
    if (taken.includes(column)) continue;
    for (const role of roles) {
      const sure = matches.some((match) => match.role === role && match.score >= sureHeader);
      if (sure && columns[role] === undefined) columns[role] = column;
    }
  }
  return columns;
}
