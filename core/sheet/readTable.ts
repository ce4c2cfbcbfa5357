import type { Issue, Place } from '../issue/issue.ts';
import { type Cell, describeCell, isBlank, shownText } from './cell.ts';
import type { Column, Columns } from './column.ts';
import { type ColumnReader, columnReaders } from './columnReader.ts';
import { findHeader, matchHeaderRow } from './findHeader.ts';
import { type Grid, gridWidth } from './grid.ts';
import { sheetIssues } from './issues.ts';
import type { Row, RowValues, Table } from './table.ts';

/** A table whose layout is known already, from the recogniser or a stored mapping. */
export interface TableMapping {
  readonly headerRow: number | null;
  /** Column key → zero-based column of the sheet. */
  readonly columns: Readonly<Record<string, number>>;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface ReadTableOptions {
  readonly argument?: string;
  /** TRUE or FALSE settles whether the first row is a header; null or absent: found by meaning. */
  readonly hasHeader?: boolean | null;
  readonly locale?: string | null;
  readonly mapping?: TableMapping;
}

type Layout = Omit<TableMapping, 'columns'> & {
  readonly found: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
};

function inputKeys(columns: Columns): string[] {
  return Object.keys(columns).filter((key) => !columns[key]?.computed);
}

function placeOf(grid: Grid, argument: string | undefined, rest: Place = {}): Place {
  return {
    ...(grid.sheet === '' ? {} : { sheet: grid.sheet }),
    ...(argument === undefined ? {} : { argument }),
    ...rest,
  };
}

function firstFilledRow(grid: Grid): number {
  const index = grid.rows.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
  return grid.top + Math.max(index, 0);
}

function orderWords(columns: Columns): string {
  return inputKeys(columns)
    .map((key) => columns[key]?.header ?? key)
    .join(', ');
}

/** Without a header the columns stand in the documented order; trailing optional ones may be left out. */
function positionalLayout(grid: Grid, columns: Columns, argument?: string): Layout {
  const keys = inputKeys(columns);
  const width = gridWidth(grid);
  const needed = keys.reduce((last, key, index) => (columns[key]?.required ? index + 1 : last), 1);
  const found: Record<string, number> = {};
  keys.slice(0, width).forEach((key, index) => {
    found[key] = grid.left + index;
  });
  const fits = width >= needed && width <= keys.length;
  const issue = sheetIssues['columns-out-of-order']({
    place: placeOf(grid, argument),
    expected: `${needed === keys.length ? needed : `${needed} to ${keys.length}`} in this order: ${orderWords(columns)}`,
    found: `${width} ${width === 1 ? 'column' : 'columns'}`,
  });
  const lastRow = grid.top + grid.rows.length - 1;
  return { headerRow: null, found, firstRow: grid.top, lastRow, issues: fits ? [] : [issue] };
}

function headerLayout(grid: Grid, row: number, found: Readonly<Record<string, number>>): Layout {
  return {
    headerRow: row,
    found,
    firstRow: row + 1,
    lastRow: grid.top + grid.rows.length - 1,
    issues: [],
  };
}

/** True when a row found by one word alone might as well be data. */
function isDoubtful(found: Readonly<Record<string, number>>, columns: Columns): boolean {
  return Object.keys(found).length < Math.min(2, inputKeys(columns).length);
}

function layoutOf(grid: Grid, columns: Columns, options: ReadTableOptions): Layout {
  const { argument, hasHeader, mapping } = options;
  if (mapping) return { ...mapping, found: mapping.columns, issues: [] };
  if (hasHeader === false) return positionalLayout(grid, columns, argument);
  if (hasHeader === true) {
    const match = findHeader(grid, columns);
    const row = match?.row ?? firstFilledRow(grid);
    return headerLayout(
      grid,
      row,
      matchHeaderRow(grid.rows[row - grid.top] ?? [], columns, grid.left),
    );
  }
  const match = findHeader(grid, columns);
  if (!match) return positionalLayout(grid, columns, argument);
  if (!isDoubtful(match.found, columns)) return headerLayout(grid, match.row, match.found);
  const positional = positionalLayout(grid, columns, argument);
  if (positional.issues.length === 0) return positional;
  const issue = sheetIssues['header-doubtful']({
    place: placeOf(grid, argument),
    expected: `a header row naming ${orderWords(columns)}`,
    found: `only "${Object.keys(match.found).join(', ')}" in row ${match.row + 1}`,
  });
  return { ...positional, issues: [issue] };
}

function missingColumns(
  grid: Grid,
  layout: Layout,
  input: { columns: Columns; argument?: string },
): Issue[] {
  if (layout.headerRow === null) return [];
  const headers = (grid.rows[layout.headerRow - grid.top] ?? []).filter((cell) => !isBlank(cell));
  const isMissing = ([key, column]: readonly [string, Column]) =>
    column.required && !(key in layout.found);
  return Object.entries(input.columns)
    .filter(isMissing)
    .map(([key, column]) =>
      sheetIssues['column-missing']({
        place: placeOf(grid, input.argument, { row: layout.headerRow ?? 0 }),
        expected: `a column headed "${column.header}"`,
        found: headers.length === 0 ? 'no headers' : headers.map(shownText).join(', '),
        subject: key,
      }),
    );
}

interface RowReading {
  readonly columns: Columns;
  readonly readers: readonly ColumnReader[];
}

/** Columns that the table does not have are null in every row. */
function readRows<C extends Columns>(grid: Grid, layout: Layout, { columns, readers }: RowReading) {
  const blank = Object.fromEntries(Object.keys(columns).map((key) => [key, null]));
  const rows: Row<C>[] = [];
  const issues: Issue[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const cells = grid.rows[row - grid.top] ?? [];
    const values: Record<string, Cell> = { ...blank };
    let filled = false;
    for (const { key, column, read } of readers) {
      const cell = cells[column - grid.left] ?? null;
      const result = read(cell, row);
      values[key] = result.value;
      if (result.issue) issues.push(result.issue);
      if (!isBlank(cell)) filled = true;
    }
    if (filled) rows.push({ row, values: values as RowValues<C> });
  }
  return { rows, issues };
}

/**
 * Reads a grid as a table of the given columns: the header row is found by meaning (any order, any of the
 * vocabulary's languages, titles above); without one the columns stand in their documented order.
 * Blank rows are passed over. Every issue is collected with its place; nothing is guessed.
 */
export function readTable<C extends Columns>(
  grid: Grid,
  columns: C,
  options: ReadTableOptions = {},
): Table<C> {
  const { argument, locale = null } = options;
  const layout = layoutOf(grid, columns, options);
  const broken = [...layout.issues, ...missingColumns(grid, layout, { columns, argument })];
  const typedHeader = options.mapping ? null : layout.headerRow;
  const readers = columnReaders(grid, { ...layout, typedHeader }, { columns, argument, locale });
  const { rows, issues } =
    broken.length > 0 ? { rows: [], issues: [] } : readRows<C>(grid, layout, { columns, readers });
  const empty =
    broken.length === 0 && rows.length === 0
      ? [
          sheetIssues['table-empty']({
            place: placeOf(grid, argument),
            expected: 'at least one row below the header',
            found: describeCell(null),
          }),
        ]
      : [];
  return {
    sheet: grid.sheet,
    argument,
    headerRow: layout.headerRow,
    rows,
    issues: [...broken, ...empty, ...issues],
    found: layout.found as Table<C>['found'],
  };
}
