import type { CheckInput } from '../declare/check.ts';
import type { TableKind } from '../recognise/table.ts';
import { cellAddress, parseRange, quoteSheet } from '../sheet/a1.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';

/** Rows below a table that its formulas take in, so that what is typed there later counts. Ours. */
const roomBelow = 200;

/** A table of the workbook as formulas of the dashboard see it. */
export interface Source {
  readonly input: CheckInput;
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** How a column is found: by what Tandem calls it, or by the role the recogniser gave it. */
export interface Wanted {
  /** Headers of our own templates. */
  readonly headers: readonly string[];
  readonly role?: string;
}

function headerCell({ grid, table }: CheckInput, column: number): string {
  const cell = table.headerRow === null ? null : cellAt(grid, table.headerRow, column);
  return typeof cell === 'string' ? cell.trim() : '';
}

/** Column a header of ours stands over; those a conversion appended go first. */
function columnByHeader(input: CheckInput, headers: readonly string[]): number | null {
  const { grid, table } = input;
  if (table.headerRow === null) return null;
  const width = (grid.rows[table.headerRow - grid.top]?.length ?? 0) + grid.left;
  for (const wanted of [...headers.map((header) => `${header} (Tandem)`), ...headers]) {
    for (let column = grid.left; column < width; column++) {
      if (headerCell(input, column) === wanted) return column;
    }
  }
  return null;
}

/** Zero-based column of the sheet; null where the table has none. */
export function findColumn({ input }: Source, { headers, role }: Wanted): number | null {
  const found = columnByHeader(input, headers);
  if (found !== null || role === undefined) return found;
  const column = input.table.columns[role];
  return typeof column === 'number' ? column : (column?.[0] ?? null);
}

/** The tables of a kind with a first row below their header. */
export function sourcesOf(inputs: readonly CheckInput[], kind: TableKind): readonly Source[] {
  return inputs.flatMap((input) => {
    const { table } = input;
    const range = parseRange(table.range);
    if (table.kind !== kind || table.headerRow === null || !range) return [];
    const header = Math.max(table.headerRow, ...(table.headerRows ?? []));
    return [{ input, sheet: table.sheet, firstRow: header + 1, lastRow: range.bottom }];
  });
}

/** The table with the free rows below it, as far as the column of its main text is blank there. */
export function withRoom(source: Source, mainColumn: number): Source {
  const { grid } = source.input;
  let lastRow = source.lastRow;
  while (lastRow - source.lastRow < roomBelow && isBlank(cellAt(grid, lastRow + 1, mainColumn))) {
    lastRow += 1;
  }
  return { ...source, lastRow };
}

/** Absolute address of a column of the table, with its sheet: `'Key results'!$B$5:$B$34`. */
export function columnRange({ sheet, firstRow, lastRow }: Source, column: number): string {
  const fixed = (row: number) => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${quoteSheet(sheet)}!${fixed(firstRow)}:${fixed(lastRow)}`;
}

/** Leftmost and rightmost column that is understood, the given ones among them. */
export function understoodColumns(
  { input }: Source,
  known: readonly (number | null)[],
): readonly [left: number, right: number] {
  const columns = [...Object.values(input.table.columns), ...known].flat();
  const found = columns.filter((column): column is number => column !== null);
  return [Math.min(...found), Math.max(...found)];
}

/** Absolute address of neighbouring columns of the table, with its sheet. */
export function columnsRange(source: Source, left: number, right: number): string {
  const last = cellAddress(source.lastRow, right).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${cellReference(source, source.firstRow, left)}:${last}`;
}

/** Absolute address of one cell of the table's sheet. */
export function cellReference({ sheet }: Source, row: number, column: number): string {
  const fixed = cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${quoteSheet(sheet)}!${fixed}`;
}

/** Values of a column, row by row. */
export function columnValues({ input, firstRow, lastRow }: Source, column: number): Cell[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    cellAt(input.grid, firstRow + index, column),
  );
}

/** True where Tandem's formulas work the column out; typed percentages may be anything. */
export function isComputed({ input, firstRow, lastRow }: Source, column: number): boolean {
  const { grid } = input;
  for (let row = firstRow; row <= lastRow; row++) {
    if (grid.formulas?.[row - grid.top]?.[column - grid.left]) return true;
  }
  return false;
}
