import type { RecognisedTable } from '../../core/recognise/table.ts';
import { cellAt, type Grid, type Rectangle } from '../../core/sheet/grid.ts';
import { matchHeader } from '../../core/vocabulary/matchHeader.ts';

/** Ours: a header of which half speaks for a role stays above this; a suggestion may be wrong, since the user sees it. */
const leastScore = 0.6;

/** Roles the headers of a row speak for, each once, left to right. */
export function suggestRoles(
  grid: Grid,
  area: Rectangle,
  headerRow: number,
): RecognisedTable['columns'] {
  const columns: Record<string, number> = {};
  for (let column = area.left; column <= area.right; column++) {
    const header = cellAt(grid, headerRow, column);
    if (typeof header !== 'string') continue;
    const match = matchHeader(header).find(({ role }) => columns[role] === undefined);
    if (match && match.score >= leastScore) columns[match.role] = column;
  }
  return columns;
}
