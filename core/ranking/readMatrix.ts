import type { Issue, Place } from '../issue/issue.ts';
import { type Cell, describeCell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { cellNumber } from '../sheet/cellValue.ts';
import { cellAt, type Grid, gridWidth } from '../sheet/grid.ts';
import { rankingIssues } from './issues.ts';

/** Numbers with the names beside and above them. */
export interface LabelledMatrix {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** Sheet rows and columns of the numbers. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly placeAt: (row: number, column: number) => Place;
  readonly issues: readonly Issue[];
}

/** Where numbers and names stand. */
export interface MatrixLayout {
  readonly grid: Grid;
  readonly argument?: string;
  readonly headerRow: number | null;
  readonly labelColumn: number | null;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function textOf(cell: Cell): string {
  return isBlank(cell) || isErrorCell(cell) ? '' : String(cell).trim();
}

/** Reads the numbers of a layout; a text or an error among them is an issue at its cell. */
export function readMatrix(layout: MatrixLayout): LabelledMatrix {
  const { grid, argument, headerRow, labelColumn, rows, columns } = layout;
  const placeAt = (row: number, column: number): Place => ({
    ...(grid.sheet === '' ? {} : { sheet: grid.sheet }),
    ...(argument === undefined ? {} : { argument }),
    ...{ row, column },
  });
  const issues: Issue[] = [];
  const values = rows.map((row) =>
    columns.map((column) => {
      const cell = cellAt(grid, row, column);
      if (isBlank(cell)) return null;
      const value = isErrorCell(cell) ? null : cellNumber(cell, { locale: null }).value;
      if (value !== null) return value ?? null;
      const place = placeAt(row, column);
      const found = describeCell(cell);
      issues.push(rankingIssues['ranking-not-number']({ place, expected: 'a number', found }));
      return null;
    }),
  );
  return {
    rowLabels: rows.map((row) =>
      labelColumn === null ? '' : textOf(cellAt(grid, row, labelColumn)),
    ),
    columnLabels: columns.map((column) =>
      headerRow === null ? '' : textOf(cellAt(grid, headerRow, column)),
    ),
    ...{ rows, columns, values, placeAt, issues },
  };
}

function isNumberText(cell: Cell): boolean {
  return typeof cellNumber(cell, { locale: null }).value === 'number';
}

function isText(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !/\d/.test(cell);
}

/**
 * Finds names in a bare range: a first row with at least two texts and no number is the header (title rows of one text
 * are passed over; texts that are all numbers are data), a first column with a text in most rows holds names.
 */
export function layoutOfRange(
  grid: Grid,
  { argument, hasHeader }: { readonly argument: string; readonly hasHeader: boolean | null },
): MatrixLayout {
  const width = gridWidth(grid);
  const filled = grid.rows.map((cells) => cells.filter((cell) => !isBlank(cell)));
  const first = filled.findIndex((cells) => cells.length > 1 || (width === 1 && cells.length > 0));
  const top = filled[first] ?? [];
  // Ranks imported as text head nothing: "1", "2" and "3" are numbers, though a cell calls them text.
  const isHeader = top.every((cell) => typeof cell === 'string') && !top.every(isNumberText);
  const header = first >= 0 && (hasHeader ?? isHeader) ? grid.top + first : null;
  const from = header === null ? grid.top + Math.max(0, first) : header + 1;
  const rows = grid.rows.flatMap((cells, index) =>
    grid.top + index >= from && cells.some((cell) => !isBlank(cell)) ? [grid.top + index] : [],
  );
  const texts = rows.filter((row) => isText(cellAt(grid, row, grid.left))).length;
  const labelColumn = width > 1 && texts * 2 > rows.length ? grid.left : null;
  const left = labelColumn === null ? grid.left : grid.left + 1;
  const columns = Array.from({ length: grid.left + width - left }, (_, index) => left + index);
  return { grid, argument, headerRow: header, labelColumn, rows, columns };
}
