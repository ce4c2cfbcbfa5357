import type { RecognisedTable } from '../recognise/table.ts';
import { parseRange } from '../sheet/a1.ts';
import { isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';

/** Roles whose cell makes a row a row of its kind. */
const rowRoles: readonly string[] = ['keyResult', 'task', 'measure', 'objective'];

/** The rows of a recognised table by what they are. */
export interface RowKinds {
  /** Rows that hold an item. */
  readonly data: readonly number[];
  /** Rows that repeat the header (the first one is among them). */
  readonly headers: readonly number[];
  readonly lastRow: number;
}

function columnList(table: RecognisedTable): number[] {
  return Object.values(table.columns).flatMap((column) =>
    typeof column === 'number' ? [column] : [...column],
  );
}

function keyColumn(table: RecognisedTable): number | null {
  for (const role of rowRoles) {
    const column = table.columns[role];
    if (typeof column === 'number') return column;
  }
  return null;
}

function sameRow(grid: Grid, left: number, right: number, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const [one, other] = [cellAt(grid, left, column), cellAt(grid, right, column)];
    return typeof one === 'string' ? one === other : isBlank(one) && isBlank(other);
  });
}

/** Sorts the rows below the header into items and repeated headers; lines with nothing but a title are neither. */
export function dataRows(grid: Grid, table: RecognisedTable): RowKinds {
  const area = parseRange(table.range);
  const key = keyColumn(table);
  const { headerRow } = table;
  if (!area || key === null || headerRow === null)
    return { data: [], headers: [], lastRow: headerRow ?? 0 };
  const columns = columnList(table);
  const data: number[] = [];
  const headers = [headerRow];
  for (let row = headerRow + 1; row <= area.bottom; row++) {
    if (table.headerRows?.includes(row)) continue;
    const filled = columns.filter((column) => !isBlank(cellAt(grid, row, column)));
    if (sameRow(grid, headerRow, row, columns)) headers.push(row);
    else if (!isBlank(cellAt(grid, row, key)) && (filled.length > 1 || columns.length === 1))
      data.push(row);
  }
  return { data, headers, lastRow: area.bottom };
}
