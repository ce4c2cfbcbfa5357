import { readRecognised } from '../../recognise/readRecognised.ts';
import type { Columns } from '../../sheet/column.ts';
import { cellAt, type Grid } from '../../sheet/grid.ts';
import type { CheckInput } from '../check.ts';
import { type AppendList, type ListForm, type ListPlaces, writtenKeys } from './appendList.ts';

function lastFilledRow(grid: Grid, columns: readonly number[]): number {
  for (let index = grid.rows.length - 1; index >= 0; index--) {
    const row = grid.top + index;
    const isFilled = columns.some((column) => (cellAt(grid, row, column) ?? '') !== '');
    if (isFilled) return row;
  }
  return grid.top;
}

function rightmost({ rows, left }: Grid): number {
  return rows.reduce((most, row) => Math.max(most, left + row.length), left);
}

interface Header {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly columns: Columns;
}

/** Columns an earlier addition gave the sheet beyond the table's own ones, found by the header it gave them. */
function addedBefore({ grid, headerRow, columns }: Header, found: ListPlaces): ListPlaces {
  const headers = grid.rows[headerRow - grid.top] ?? [];
  const places = writtenKeys(columns).flatMap((key) => {
    const index = headers.indexOf(columns[key]?.header ?? null);
    return found[key] !== undefined || index < 0 ? [] : [[key, grid.left + index] as const];
  });
  return { ...found, ...Object.fromEntries(places) };
}

/** Where the columns stand; those missing are given the next free columns on the right. */
function placesOf({ grid, columns }: Header, found: ListPlaces) {
  const missing = writtenKeys(columns).filter((key) => found[key] === undefined);
  const first = rightmost(grid);
  const given = missing.map((key, index) => [key, first + index] as const);
  return {
    places: { ...found, ...Object.fromEntries(given) },
    added: Object.fromEntries(missing.map((key) => [key, columns[key]?.header ?? key])),
  };
}

function textAt(grid: Grid, row: number, column: number | undefined): string[] {
  const cell = column === undefined ? null : cellAt(grid, row, column);
  return typeof cell === 'string' ? [cell] : [];
}

/** The list of that form a workbook keeps: the first recognised one; null where it has none. */
export function findAppendList<C extends Columns>(
  inputs: readonly CheckInput[],
  { kind, columns, idKey }: ListForm<C>,
  locale: string | null,
): AppendList<C> | null {
  const input = inputs.find(({ table }) => table.kind === kind && table.headerRow !== null);
  if (!input) return null;
  const { grid, table } = input;
  const headerRow = table.headerRow ?? 0;
  const header = { grid, headerRow, columns };
  const { rows, found } = readRecognised({ grid, table, locale }, columns);
  const { places, added } = placesOf(header, addedBefore(header, found));
  const written = writtenKeys(columns).flatMap((key) => places[key] ?? []);
  const ids = new Set(rows.flatMap(({ row }) => textAt(grid, row, places[idKey])));
  const nextRow = Math.max(headerRow, lastFilledRow(grid, written)) + 1;
  return { columns, grid, headerRow, places, added, rows, ids, nextRow };
}
