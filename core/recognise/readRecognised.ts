import { defineIssues } from '../issue/defineIssues.ts';
import { columnLetters } from '../issue/describe.ts';
import type { Issue } from '../issue/issue.ts';
import { parseRange } from '../sheet/a1.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Columns } from '../sheet/column.ts';
import type { Grid } from '../sheet/grid.ts';
import { readTable, type TableMapping } from '../sheet/readTable.ts';
import type { Table } from '../sheet/table.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';
import { roles } from '../vocabulary/roles.ts';
import { wordKey } from '../vocabulary/wordSets.ts';
import { rereadCells } from './rereadCells.ts';
import type { RecognisedTable } from './table.ts';

const readingIssues = defineIssues({
  'column-holds-words': {
    severity: 'info',
    sentences: {
      en: '{place} holds words that cannot be read: expected {expected}, found {found}.',
    },
  },
});

export interface RecognisedInput {
  readonly grid: Grid;
  readonly table: RecognisedTable;
  readonly locale: string | null;
  /** Keys of columns whose unreadable words are not worth a note, because nothing is worked out from them. */
  readonly quiet?: readonly string[];
}

/** A table as read, with what could not be read although something stands there. */
export interface RecognisedRows<C extends Columns> extends Table<C> {
  /** Rows with an unreadable cell, by column key. */
  readonly unread?: Readonly<Partial<Record<keyof C & string, ReadonlySet<number>>>>;
}

/** More unreadable cells of one column are one note. Ours: a list nobody would read. */
const mostWarnings = 10;

/** Share of a column's rows that cannot be read from which the column itself holds something else. Ours. */
const wordsShare = 0.5;

/** A header the recogniser has no role for counts only when it says little else. Ours. */
const sureHeader = 0.9;

function namesColumn(cell: Cell, header: string, role: string): boolean {
  if (typeof cell !== 'string' || cell.trim() === '') return false;
  if (wordKey(cell) === wordKey(header)) return true;
  const [best] = matchHeader(cell);
  return best !== undefined && best.role === role && best.score >= sureHeader;
}

/** Columns that the recogniser gave no role, found by their header in what it left over. */
function leftOver(grid: Grid, table: RecognisedTable, columns: Columns): Record<string, number> {
  const found: Record<string, number> = {};
  if (table.headerRow === null) return found;
  const taken = new Set(Object.values(table.columns).flat());
  const headers = grid.rows[table.headerRow - grid.top] ?? [];
  const area = parseRange(table.range);
  for (const [key, { header, role = key }] of Object.entries(columns)) {
    const index = headers.findIndex((cell, offset) => {
      const column = grid.left + offset;
      const isInside = column >= (area?.left ?? 0) && column <= (area?.right ?? column);
      return isInside && !taken.has(column) && namesColumn(cell, header, role);
    });
    if (index < 0 || role in table.columns) continue;
    found[key] = grid.left + index;
    taken.add(grid.left + index);
  }
  return found;
}

const roleNames: ReadonlySet<string> = new Set(roles);

/** Columns that no role stands for, found by exactly their header, whatever their words were taken for. */
function ownHeaders(grid: Grid, table: RecognisedTable, columns: Columns): Record<string, number> {
  const found: Record<string, number> = {};
  if (table.headerRow === null) return found;
  const headers = grid.rows[table.headerRow - grid.top] ?? [];
  const area = parseRange(table.range);
  for (const [key, { header, role = key }] of Object.entries(columns)) {
    if (roleNames.has(role)) continue;
    const index = headers.findIndex(
      (cell) => typeof cell === 'string' && wordKey(cell) === wordKey(header),
    );
    const column = grid.left + index;
    const isInside = column >= (area?.left ?? 0) && column <= (area?.right ?? column);
    if (index >= 0 && isInside) found[key] = column;
  }
  return found;
}

/** Where the columns of a declared table stand in a recognised one: by role, else by a header that is sure. */
export function mappingOf(grid: Grid, table: RecognisedTable, columns: Columns): TableMapping {
  const own = ownHeaders(grid, table, columns);
  const claimed = new Set(Object.values(own));
  const found = { ...leftOver(grid, table, columns), ...own };
  for (const [key, { role = key }] of Object.entries(columns)) {
    const place = table.columns[role];
    const column = typeof place === 'number' ? place : place?.find((each) => !claimed.has(each));
    if (column !== undefined && !claimed.has(column)) found[key] = column;
  }
  const area = parseRange(table.range);
  const headerRows = table.headerRows ?? (table.headerRow === null ? [] : [table.headerRow]);
  const firstRow = headerRows.length > 0 ? Math.max(...headerRows) + 1 : (area?.top ?? 0);
  return {
    headerRow: table.headerRow,
    columns: found,
    firstRow,
    lastRow: area?.bottom ?? firstRow - 1,
  };
}

function asOptional<C extends Columns>(columns: C): C {
  const entries = Object.entries(columns);
  return Object.fromEntries(
    entries.map(([key, column]) => [key, { ...column, required: false }]),
  ) as C;
}

/** Whether words say what the header of their column says, or what another header would. */
function saysHeader(cell: Cell, header: Cell): boolean {
  if (typeof cell !== 'string') return false;
  if (typeof header === 'string' && wordKey(cell) === wordKey(header)) return true;
  return (matchHeader(cell)[0]?.score ?? 0) >= sureHeader;
}

/** Rows that repeat the header further down: its words in two number columns or more, and no number in any. */
function repeatedHeaders<C extends Columns>(
  { grid, headerRow }: { readonly grid: Grid; readonly headerRow: number | null },
  table: Table<C>,
  columns: Columns,
): ReadonlySet<number> {
  const isNumber = (key: string) =>
    ['number', 'fraction', 'score', 'money', 'days'].includes(columns[key]?.kind ?? '');
  const numberColumns = Object.entries(table.found)
    .filter(([key]) => isNumber(key))
    .map(([, column]) => column);
  const cellOf = (row: number | null, column: number): Cell =>
    (row === null ? undefined : grid.rows[row - grid.top]?.[column - grid.left]) ?? null;
  const words = new Map<number, number>();
  for (const { code, place } of table.issues) {
    const { row, column } = place;
    if (code !== 'cell-unreadable' || row === undefined || column === undefined) continue;
    if (!numberColumns.includes(column)) continue;
    if (saysHeader(cellOf(row, column), cellOf(headerRow, column)))
      words.set(row, (words.get(row) ?? 0) + 1);
  }
  const repeated = table.rows.filter(({ row, values }) => {
    const numbers = Object.entries(values).filter(
      ([key, value]) => isNumber(key) && value !== null,
    );
    return (words.get(row) ?? 0) >= 2 && numbers.length === 0;
  });
  return repeated.length < table.rows.length / 2
    ? new Set(repeated.map(({ row }) => row))
    : new Set();
}

function withoutRows<C extends Columns>(table: Table<C>, rows: ReadonlySet<number>): Table<C> {
  return {
    ...table,
    rows: table.rows.filter(({ row }) => !rows.has(row)),
    issues: table.issues.filter(({ place }) => place.row === undefined || !rows.has(place.row)),
  };
}

function unreadRows<C extends Columns>(
  words: readonly Issue[],
  { found }: Table<C>,
): NonNullable<RecognisedRows<C>['unread']> {
  const unread: Partial<Record<keyof C & string, ReadonlySet<number>>> = {};
  for (const key of Object.keys(found) as (keyof C & string)[]) {
    const rows = words.filter(({ place }) => place.column === found[key]);
    if (rows.length > 0) unread[key] = new Set(rows.map(({ place }) => place.row ?? -1));
  }
  return unread;
}

/** Unreadable cells of one column: a warning each where they are the exception, one note where they are the rule. */
function soften(issues: readonly Issue[], rows: number, sheet: string): readonly Issue[] {
  const [first] = issues;
  const column = first?.place.column;
  if (!first || column === undefined) return issues;
  if (issues.length <= Math.min(wordsShare * rows, mostWarnings, rows - 1))
    return issues.map((issue) => ({ ...issue, severity: 'warning' }));
  const place = sheet === '' ? { column } : { sheet, column };
  const found = `${issues.length} such cells in column ${columnLetters(column)}`;
  return [readingIssues['column-holds-words']({ place, expected: first.expected, found })];
}

/**
 * Reads a recognised table by declared columns, found by their roles. Ordinary sheets write words where numbers
 * are expected ("within two weeks"): such cells become warnings, or one note a column; broken formulas stay errors.
 * No column is required.
 */
export function readRecognised<C extends Columns>(
  { grid, table, locale, quiet = [] }: RecognisedInput,
  columns: C,
): RecognisedRows<C> {
  const mapping = mappingOf(grid, table, columns);
  const plain = readTable(grid, asOptional(columns), { mapping, locale });
  const reread = rereadCells(plain, { grid, columns, locale });
  const read = withoutRows(
    reread,
    repeatedHeaders({ grid, headerRow: table.headerRow }, reread, columns),
  );
  const words = read.issues.filter(({ code }) => code === 'cell-unreadable');
  const others = read.issues.filter(
    (issue) => !words.includes(issue) && issue.code !== 'table-empty',
  );
  const quietColumns = new Set(quiet.map((key) => mapping.columns[key]));
  const places = [...new Set(words.map(({ place }) => place.column))].filter(
    (column) => !quietColumns.has(column ?? -1),
  );
  const softened = places.flatMap((column) =>
    soften(
      words.filter(({ place }) => place.column === column),
      read.rows.length,
      grid.sheet,
    ),
  );
  return { ...read, issues: [...others, ...softened], unread: unreadRows(words, read) };
}
