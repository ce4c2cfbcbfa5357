import type { CheckInput } from '../../declare/check.ts';
import type { Grid } from '../../sheet/grid.ts';
import { isOwnSheet } from '../../sheet/ownSheet.ts';
import { matchHeader } from '../../vocabulary/matchHeader.ts';

/** Where the header of a list nobody recognised may stand, and how sure its word must be. Ours. */
const headerRows = 10;
const headerColumns = 40;
const sure = 0.9;
const longestHeader = 40;

function namesDueDay({ rows }: Grid): boolean {
  return rows.slice(0, headerRows).some((cells) =>
    cells.slice(0, headerColumns).some((cell) => {
      if (typeof cell !== 'string' || cell.length > longestHeader) return false;
      const [best] = matchHeader(cell);
      return best?.role === 'dueDate' && best.score >= sure;
    }),
  );
}

/** Sheets with a column of days to be done by whose list was not recognised, so that nothing of them is in a pack. */
export function unknownDated(inputs: readonly CheckInput[]): readonly string[] {
  const known = new Set(
    inputs.filter(({ table }) => table.kind !== 'none').map(({ grid }) => grid.sheet),
  );
  const others = inputs.filter(({ grid }) => !known.has(grid.sheet) && !isOwnSheet(grid));
  const named = others.filter(({ grid }) => namesDueDay(grid)).map(({ grid }) => grid.sheet);
  return [...new Set(named)];
}
