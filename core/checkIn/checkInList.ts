import type { CheckInput } from '../declare/check.ts';
import { checkInColumns } from '../okr/checkInColumns.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { nameKey } from '../statistics/nameKey.ts';

type Key = keyof typeof checkInColumns;

/** The sheet check-ins are added to. */
export interface CheckInList {
  readonly grid: Grid;
  readonly headerRow: number;
  /** Zero-based column of each thing that is written down; what the sheet has no column for is absent. */
  readonly places: Readonly<Partial<Record<Key, number>>>;
  /** Names of columns it lacks and is given, by column key. */
  readonly added: Readonly<Partial<Record<Key, string>>>;
  readonly ids: ReadonlySet<string>;
  /** Value of the lowest row of each key result, by folded name. */
  readonly lastValues: ReadonlyMap<string, number>;
  /** First row that holds nothing in any of the columns, below everything that does. */
  readonly nextRow: number;
}

/** Columns without which a row could not be found again, or would lose what was said. */
const wanted: readonly Key[] = [
  'checkInDate',
  'keyResult',
  'current',
  'confidence',
  'owner',
  'comment',
  'previous',
  'blocker',
  'checkInId',
];

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

type Places = Readonly<Partial<Record<Key, number>>>;

/** Columns an earlier check-in added beyond the table's own ones, found by the header it gave them. */
function addedBefore(grid: Grid, headerRow: number, found: Places): Places {
  const headers = grid.rows[headerRow - grid.top] ?? [];
  const places = wanted.flatMap((key) => {
    const index = headers.indexOf(checkInColumns[key].header);
    return found[key] !== undefined || index < 0 ? [] : [[key, grid.left + index] as const];
  });
  return { ...found, ...Object.fromEntries(places) };
}

/** Where the columns stand; those missing are given the next free columns on the right. */
function placesOf(grid: Grid, found: Places) {
  const missing = wanted.filter((key) => found[key] === undefined);
  const first = rightmost(grid);
  const added = missing.map((key, index) => [key, first + index] as const);
  return {
    places: { ...found, ...Object.fromEntries(added) },
    added: Object.fromEntries(missing.map((key) => [key, checkInColumns[key].header])),
  };
}

function textAt(grid: Grid, row: number, column: number | undefined): string[] {
  const cell = column === undefined ? null : cellAt(grid, row, column);
  return typeof cell === 'string' ? [cell] : [];
}

/** The list of check-ins a workbook keeps: the first recognised one; null where it has none. */
export function findCheckInList(
  inputs: readonly CheckInput[],
  locale: string | null,
): CheckInList | null {
  const input = inputs.find(({ table }) => table.kind === 'check-ins' && table.headerRow !== null);
  if (!input) return null;
  const { grid, table } = input;
  const headerRow = table.headerRow ?? 0;
  const read = readRecognised({ grid, table, locale }, checkInColumns);
  const { places, added } = placesOf(grid, addedBefore(grid, headerRow, read.found));
  const columns = wanted.flatMap((key) => places[key] ?? []);
  const ids = read.rows.flatMap(({ row }) => textAt(grid, row, places.checkInId));
  const lastValues = new Map(
    read.rows.flatMap(({ values: { keyResult, current } }) =>
      keyResult === null || current === null ? [] : [[nameKey(keyResult), current] as const],
    ),
  );
  const nextRow = Math.max(headerRow, lastFilledRow(grid, columns)) + 1;
  return { grid, headerRow, places, added, ids: new Set(ids), lastValues, nextRow };
}
