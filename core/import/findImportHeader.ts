import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { headerKey, type ImportColumn, type ImportFormat } from './importFormat.ts';

/** A column of the file: where it stands, and its declaration; null for a header the format does not know. */
export interface PlacedColumn {
  readonly column: number;
  readonly header: string;
  readonly declared: ImportColumn | null;
}

/** The header row of an export file. */
export interface ImportHeader {
  readonly row: number;
  readonly columns: readonly PlacedColumn[];
}

/** Rows looked through for the header. Ours: exports begin with it, people put a few lines above. */
const rowsSearched = 25;

function placedColumns(cells: readonly Cell[], left: number, format: ImportFormat): PlacedColumn[] {
  const declared = new Map(format.columns.map((column) => [headerKey(column.header), column]));
  const columns: PlacedColumn[] = [];
  let checkIns: ImportColumn | null = null;
  cells.forEach((cell, index) => {
    const column = left + index;
    if (isBlank(cell)) {
      // A row's further check-ins stand in columns without a header.
      if (checkIns) columns.push({ column, header: checkIns.header, declared: checkIns });
      return;
    }
    const header = String(cell).trim();
    const known = declared.get(headerKey(header)) ?? null;
    checkIns = known?.use === 'checkIns' ? known : null;
    columns.push({ column, header, declared: known });
  });
  return columns;
}

function hasSignature(columns: readonly PlacedColumn[], signature: readonly string[]): boolean {
  const headers = new Set(columns.map(({ header }) => headerKey(header)));
  return signature.every((header) => headers.has(headerKey(header)));
}

function known(columns: readonly PlacedColumn[]): number {
  return columns.filter(({ declared }) => declared !== null).length;
}

/** Length of the longest row, because check-ins may run on beyond the header. */
function padded(cells: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? null);
}

/** The row that names most of the format's columns, its signature and a title among them; null when none does. */
export function findImportHeader(grid: Grid, format: ImportFormat): ImportHeader | null {
  const width = grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  let best: ImportHeader | null = null;
  grid.rows.slice(0, rowsSearched).forEach((cells, offset) => {
    const columns = placedColumns(padded(cells, width), grid.left, format);
    const hasTitle = columns.some(({ declared }) => declared?.use === 'title');
    if (!hasTitle || !hasSignature(columns, format.signature)) return;
    if (best === null || known(columns) > known(best.columns))
      best = { row: grid.top + offset, columns };
  });
  return best;
}
