import { isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { columnEvidence } from '../sheet/values/columnEvidence.ts';
import type { ImportHeader, PlacedColumn } from './findImportHeader.ts';
import type { ImportField } from './importFormat.ts';
import type { ImportCell } from './readImportCell.ts';

/** The filled cells of one row of an export file, by what they hold. */
export interface ImportRow {
  readonly row: number;
  readonly cells: ReadonlyMap<ImportField, ImportCell>;
  readonly comments: readonly ImportCell[];
  readonly checkIns: readonly ImportCell[];
}

type CellMaker = (row: number) => ImportCell;

function cellMaker(grid: Grid, locale: string | null, { column, header }: PlacedColumn): CellMaker {
  const cells = grid.rows.map((row) => row[column - grid.left] ?? null);
  const { decimal, dateOrder } = columnEvidence(cells);
  return (row) => {
    const place = { sheet: grid.sheet, row, column };
    const format = grid.formats?.[row - grid.top]?.[column - grid.left] ?? null;
    const cell = cellAt(grid, row, column);
    return { cell, header, place, format, context: { locale, decimal, dateOrder, place } };
  };
}

function readRow(
  row: number,
  columns: readonly { readonly placed: PlacedColumn; readonly make: CellMaker }[],
): ImportRow | null {
  const cells = new Map<ImportField, ImportCell>();
  const comments: ImportCell[] = [];
  const checkIns: ImportCell[] = [];
  for (const { placed, make } of columns) {
    const cell = make(row);
    const use = placed.declared?.use;
    if (use === undefined || use === 'left' || isBlank(cell.cell)) continue;
    if (use === 'comment') comments.push(cell);
    else if (use === 'checkIns') checkIns.push(cell);
    else if (!cells.has(use)) cells.set(use, cell);
  }
  return cells.size + comments.length + checkIns.length === 0
    ? null
    : { row, cells, comments, checkIns };
}

/** The rows below a header; of several columns with the same meaning the first filled one counts. */
export function importRows(
  grid: Grid,
  header: ImportHeader,
  locale: string | null,
): readonly ImportRow[] {
  const columns = header.columns.map((placed) => ({
    placed,
    make: cellMaker(grid, locale, placed),
  }));
  const last = grid.top + grid.rows.length - 1;
  const rows: ImportRow[] = [];
  for (let row = header.row + 1; row <= last; row += 1) {
    const read = readRow(row, columns);
    if (read) rows.push(read);
  }
  return rows;
}
