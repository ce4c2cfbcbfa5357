import { parseRange } from '../sheet/a1.ts';
import type { Grid } from '../sheet/grid.ts';
import { isOwnSheet } from '../sheet/ownSheet.ts';
import { withoutDerivedColumns } from '../sheet/withoutOwnColumns.ts';
import { recognise } from './recognise.ts';
import { mappingKey, restoreTable, type StoredTable } from './storedMapping.ts';
import type { RecognisedTable } from './table.ts';

function isStoredTable(value: unknown): value is StoredTable {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, kind, headerRow, columns } = value as Partial<StoredTable>;
  return (
    typeof sheet === 'string' &&
    typeof kind === 'string' &&
    typeof headerRow === 'number' &&
    Array.isArray(columns)
  );
}

/** The stored tables of a workbook's records; an absent or broken record holds none. */
export function parseMapping(records: Readonly<Record<string, string>>): readonly StoredTable[] {
  try {
    const list: unknown = JSON.parse(records[mappingKey] ?? '[]');
    return Array.isArray(list) ? list.filter(isStoredTable) : [];
  } catch {
    return [];
  }
}

function overlap(left: RecognisedTable, right: RecognisedTable): boolean {
  const [one, other] = [parseRange(left.range), parseRange(right.range)];
  if (!one || !other) return false;
  const rows = one.top <= other.bottom && other.top <= one.bottom;
  return rows && one.left <= other.right && other.left <= one.right;
}

/** Why a sheet that Tandem wrote for itself holds nothing of the user's. */
export const ownSheetReason = 'a sheet that Tandem keeps for itself';

function ownSheet({ sheet }: Grid): RecognisedTable {
  const why = [ownSheetReason];
  return { sheet, range: '', kind: 'none', headerRow: null, columns: {}, confidence: 1, why };
}

/** The tables of one sheet: those the user settled, and whatever else is recognised beside them. */
export function recogniseSheet(
  grid: Grid,
  stored: readonly StoredTable[],
): readonly RecognisedTable[] {
  if (isOwnSheet(grid)) return [ownSheet(grid)];
  const settled = stored.flatMap((table) => {
    const restored = table.sheet === grid.sheet ? restoreTable(grid, table) : null;
    return restored ? [restored] : [];
  });
  if (settled.length === 0) return recognise(withoutDerivedColumns(grid));
  const others = recognise(withoutDerivedColumns(grid)).filter(
    (table) => table.kind !== 'none' && !settled.some((one) => overlap(one, table)),
  );
  return [...settled, ...others].sort((a, b) => (a.headerRow ?? 0) - (b.headerRow ?? 0));
}
