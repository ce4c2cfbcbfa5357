import type { CheckInput } from '../declare/check.ts';
import type { Place } from '../issue/issue.ts';
import { parseRange } from '../sheet/a1.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { cellAt, type Grid, gridWidth } from '../sheet/grid.ts';
import { isAnswerWord } from '../vocabulary/answerScales.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { readAnswer } from './readAnswer.ts';

/** How a survey is to be read where that is said. */
export interface SurveyOptions {
  /** Options of the scale; null: found from the answers. */
  readonly options: number | null;
  /** Questions to be turned beside those marked, by number or header. */
  readonly reversed: readonly string[];
}

/** Where a survey stands and what is known of it. Rows and columns are those of the sheet. */
export interface SurveySource {
  readonly grid: Grid;
  readonly argument?: string;
  readonly headerRow: number | null;
  /** Rows of answers: neither blank nor totals. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Columns the recogniser or a person settled, by role. */
  readonly settled: Readonly<Record<string, number | readonly number[]>>;
}

/** How far down a header is looked for. */
const rowsSearched = 12;

function columnsFrom(left: number, right: number): readonly number[] {
  return Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => left + index);
}

function bodyRows(grid: Grid, first: number, last: number): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) {
    const cells = grid.rows[row - grid.top] ?? [];
    const name = cells.find((cell) => !isBlank(cell));
    const isTotal = typeof name === 'string' && totalWords.has(wordKey(name));
    if (name !== undefined && !isTotal) rows.push(row);
  }
  return rows;
}

/** A text that heads a column rather than answers a question; "1. I know our plan" heads, "4 - agree" answers. */
function isHeading(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const bare = cell.trim().replace(/^\d+(?:[.,]\d+)?[\s.:)–—-]*/, '');
  return /\p{L}/u.test(bare) && !isAnswerWord(wordKey(bare)) && readAnswer(bare).is !== 'missing';
}

/** The first row of which most cells are headings and none is a number; null where answers begin at once. */
function findHeaderRow(grid: Grid): number | null {
  const needed = Math.min(2, gridWidth(grid));
  for (const [index, cells] of grid.rows.slice(0, rowsSearched).entries()) {
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length < needed) continue;
    const headings = filled.filter(isHeading).length;
    if (headings * 2 > filled.length && !filled.some((cell) => typeof cell === 'number'))
      return grid.top + index;
    if (filled.some((cell) => !isHeading(cell))) return null;
  }
  return null;
}

/** The survey in a function's range. */
export function sourceOfRange(
  grid: Grid,
  { argument, hasHeader }: { readonly argument: string; readonly hasHeader: boolean | null },
): SurveySource {
  const found = findHeaderRow(grid);
  const headerRow = hasHeader === false ? null : hasHeader === true ? (found ?? grid.top) : found;
  const first = headerRow === null ? grid.top : headerRow + 1;
  const rows = bodyRows(grid, first, grid.top + grid.rows.length - 1);
  const columns = columnsFrom(grid.left, grid.left + gridWidth(grid) - 1);
  return { grid, argument, headerRow, rows, columns, settled: {} };
}

/** The survey in a recognised table. */
export function sourceOfTable({ grid, table }: CheckInput): SurveySource {
  const area = parseRange(table.range);
  const last = area?.bottom ?? grid.top + grid.rows.length - 1;
  const { headerRow, columns: settled } = table;
  return {
    grid,
    headerRow,
    rows: bodyRows(grid, headerRow === null ? (area?.top ?? 0) : headerRow + 1, last),
    columns: columnsFrom(area?.left ?? grid.left, area?.right ?? grid.left + gridWidth(grid) - 1),
    settled,
  };
}

/** Header text of a column; empty without one. */
export function headerOf({ grid, headerRow }: SurveySource, column: number): string {
  const cell = headerRow === null ? null : cellAt(grid, headerRow, column);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** The place of a cell of a survey, for issues. */
export function placeAt({ grid, argument }: SurveySource, row: number, column: number): Place {
  return {
    ...(grid.sheet === '' ? {} : { sheet: grid.sheet }),
    ...(argument === undefined ? {} : { argument }),
    row,
    column,
  };
}
