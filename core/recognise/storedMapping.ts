import { rangeAddress } from '../sheet/a1.ts';
import { isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid, gridWidth } from '../sheet/grid.ts';
import type { RecognisedTable, TableKind } from './table.ts';

/** Key of the record that keeps what users settled about their tables. */
export const mappingKey = 'tandem:mapping';

/** One column of a stored mapping: its header finds it again after moving, its place after renaming. */
export interface StoredColumn {
  readonly role: string;
  readonly header: string;
  readonly column: number;
}

/** What a user settled about one table, kept in the workbook itself. */
export interface StoredTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly columns: readonly StoredColumn[];
}

const word = (text: unknown) => (typeof text === 'string' ? text.trim().toLowerCase() : '');

function headersOf(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.left + gridWidth(grid) }, (_, column) =>
    word(cellAt(grid, row, column)),
  );
}

/** What is to be stored of a table as the user settled it. */
export function storeTable(grid: Grid, table: RecognisedTable): StoredTable | null {
  const { sheet, kind, headerRow } = table;
  if (headerRow === null) return null;
  const columns = Object.entries(table.columns).flatMap(([role, places]) =>
    (typeof places === 'number' ? [places] : places).map((column) => ({
      role,
      header: word(cellAt(grid, headerRow, column)),
      column,
    })),
  );
  return { sheet, kind, headerRow, columns };
}

/** The row that holds most of the stored headers: rows may have been put above. */
function findHeaderRow(grid: Grid, { columns, headerRow }: StoredTable): number {
  const wanted = new Set(columns.map(({ header }) => header).filter((header) => header !== ''));
  let best = headerRow;
  let most = 0;
  grid.rows.forEach((cells, index) => {
    const count = cells.filter((cell) => wanted.has(word(cell))).length;
    const row = grid.top + index;
    if (count > most || (count === most && row === headerRow && count > 0)) {
      most = count;
      best = row;
    }
  });
  return best;
}

function lastFilledRow(grid: Grid): number {
  for (let index = grid.rows.length - 1; index >= 0; index--) {
    if (grid.rows[index]?.some((cell) => !isBlank(cell))) return grid.top + index;
  }
  return grid.top;
}

function placeColumns(
  headers: readonly string[],
  { columns }: StoredTable,
): Map<StoredColumn, number> {
  const places = new Map<StoredColumn, number>();
  const taken = new Set<number>();
  for (const stored of columns) {
    const same = headers[stored.column] === stored.header && !taken.has(stored.column);
    const found = same
      ? stored.column
      : headers.findIndex(
          (header, at) => header !== '' && header === stored.header && !taken.has(at),
        );
    if (found < 0) continue;
    places.set(stored, found);
    taken.add(found);
  }
  for (const stored of columns) {
    if (places.has(stored) || taken.has(stored.column) || stored.column >= headers.length) continue;
    places.set(stored, stored.column);
    taken.add(stored.column);
  }
  return places;
}

/**
 * A stored table found again on its sheet: columns by their header, a renamed one by its place. Survives sorting,
 * rows put above, moved columns and renamed ones. Null when fewer than half of its columns are there.
 */
export function restoreTable(grid: Grid, stored: StoredTable): RecognisedTable | null {
  const headerRow = findHeaderRow(grid, stored);
  const headers = headersOf(grid, headerRow);
  const places = placeColumns(headers, stored);
  const sure = [...places].filter(([{ header }, at]) => headers[at] === header).length;
  if (sure * 2 < stored.columns.length) return null;
  const columns: Record<string, number | number[]> = {};
  for (const [{ role }, at] of places) {
    const before = columns[role];
    columns[role] =
      before === undefined ? at : [...(typeof before === 'number' ? [before] : before), at];
  }
  const all = [...places.values()];
  const area = {
    top: headerRow,
    left: Math.min(...all),
    bottom: lastFilledRow(grid),
    right: Math.max(...all),
  };
  const why = ['you settled this table before'];
  return {
    sheet: grid.sheet,
    range: rangeAddress(area),
    kind: stored.kind,
    headerRow,
    columns,
    confidence: 1,
    why,
  };
}
