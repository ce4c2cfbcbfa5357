import type { Issue, Place } from '../issue/issue.ts';
import { ownEntry } from '../vocabulary/ownEntry.ts';
import { type Cell, describeCell, isBlank, isErrorCell } from './cell.ts';
import { type CellValue, cellDay, cellNumber } from './cellValue.ts';
import type { Column, Columns } from './column.ts';
import { cellAt, type Grid } from './grid.ts';
import { sheetIssues } from './issues.ts';
import { findTypedColumn } from './ownColumn.ts';
import { columnEvidence } from './values/columnEvidence.ts';
import type { ValueContext } from './values/reading.ts';

/** The typed value of one cell; null with an issue when it could not be read. */
export interface CellReading {
  readonly value: Cell;
  readonly issue?: Issue;
}

/** Reads the cells of one column by the column's declaration. */
export interface ColumnReader {
  readonly key: string;
  readonly column: number;
  readonly read: (cell: Cell, row: number) => CellReading;
}

interface ReaderInput {
  readonly columns: Columns;
  readonly argument?: string;
  readonly locale: string | null;
}

const kindWords: Readonly<Record<Column['kind'], string>> = {
  text: 'a text',
  person: 'a name',
  id: 'an id',
  choice: 'one of the listed words',
  number: 'a number',
  fraction: 'a share such as 45% or 0.45',
  score: 'a score from 0 to 100',
  money: 'an amount',
  days: 'a number of days',
  date: 'a date',
  flag: 'TRUE or FALSE',
};

function expectedWords(column: Column): string {
  const noun = column.choices ? `one of ${column.choices.join(', ')}` : kindWords[column.kind];
  return `${noun} for ${column.header}`;
}

function readFlag(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = String(cell).trim().toLowerCase();
  if (['true', 'yes', 'y', 'x', '1', '✓', '✔', '✅'].includes(word)) return true;
  return ['false', 'no', 'n', '0', '✗', '❌'].includes(word) ? false : null;
}

function readChoice(cell: Cell, column: Column): Cell {
  const word = String(cell).trim().toLowerCase();
  const choice = column.choices?.find((candidate) => String(candidate).toLowerCase() === word);
  return choice ?? ownEntry(column.synonyms ?? {}, word) ?? null;
}

/** What a cell of a number or date column says; null for columns of words. */
function readFigure(cell: Cell, column: Column, context: ValueContext): CellValue | null {
  if (['text', 'person', 'id', 'choice', 'flag'].includes(column.kind)) return null;
  if (column.kind === 'date') return cellDay(cell, context, column.day);
  if (column.flagsCount && typeof cell === 'boolean') return { value: Number(cell) };
  return cellNumber(cell, context);
}

function readWord(cell: Cell, column: Column): Cell {
  switch (column.kind) {
    case 'text':
    case 'person':
    case 'id':
      return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
    case 'choice':
      return readChoice(cell, column);
    case 'flag':
      return readFlag(cell);
    default:
      return null;
  }
}

function isOutside(value: Cell, { minimum, maximum }: Column): boolean {
  if (typeof value !== 'number') return false;
  return (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);
}

function boundWords({ header, minimum, maximum }: Column): string {
  const low = minimum === undefined ? '' : ` from ${minimum}`;
  return `${header}${low}${maximum === undefined ? '' : ` to ${maximum}`}`;
}

interface CellInput {
  readonly place: () => Place;
  readonly context: ValueContext;
}

const blankReading: CellReading = { value: null };

/** The reading of a cell without a usable value; words are only put together here, because most cells have none. */
function refuseCell(
  cell: Cell,
  column: Column,
  why: {
    readonly code: 'cell-error' | 'cell-unreadable' | 'value-out-of-range';
    readonly place: Place;
  },
): CellReading {
  const expected = why.code === 'value-out-of-range' ? boundWords(column) : expectedWords(column);
  const found = describeCell(cell);
  return { value: null, issue: sheetIssues[why.code]({ place: why.place, expected, found }) };
}

function readCell(cell: Cell, column: Column, { place, context }: CellInput): CellReading {
  if (isBlank(cell)) return blankReading;
  if (isErrorCell(cell)) return refuseCell(cell, column, { code: 'cell-error', place: place() });
  const figure = readFigure(cell, column, context);
  if (figure?.ambiguous) return { value: null, issue: { ...figure.ambiguous, place: place() } };
  const value = figure === null ? readWord(cell, column) : figure.value;
  if (value === undefined) return blankReading;
  if (value === null) return refuseCell(cell, column, { code: 'cell-unreadable', place: place() });
  if (!isOutside(value, column)) return { value };
  return refuseCell(cell, column, { code: 'value-out-of-range', place: place() });
}

/** What the column itself proves about decimal signs and date order, beside the locale. */
function contextOf(
  grid: Grid,
  column: number,
  { declared, locale }: { declared: Column; locale: string | null },
): ValueContext {
  if (declared.kind === 'text' || declared.kind === 'person') return { locale };
  const texts = grid.rows
    .map((cells) => cells[column - grid.left] ?? null)
    .filter((cell) => typeof cell === 'string');
  if (texts.length === 0) return { locale };
  const { decimal, dateOrder } = columnEvidence(texts);
  return { locale, decimal, dateOrder };
}

/** Where a converted table keeps in a typed column what the user wrote as text: read when the text can't be. */
function typedCells(grid: Grid, declared: Column, typedHeader: number | null) {
  const header = typedHeader === null ? undefined : grid.rows[typedHeader - grid.top];
  const index = findTypedColumn(header, declared);
  return (row: number): Cell => (index === null ? null : cellAt(grid, row, grid.left + index));
}

/** One reader for every column that was found, left to right as declared. */
export function columnReaders(
  grid: Grid,
  layout: {
    readonly found: Readonly<Record<string, number>>;
    /** Header row in which typed columns are looked for; null leaves them alone. */
    readonly typedHeader: number | null;
  },
  { columns, argument, locale }: ReaderInput,
): ColumnReader[] {
  const place = (row: number, column: number): Place => ({
    ...(grid.sheet === '' ? {} : { sheet: grid.sheet }),
    ...(argument === undefined ? {} : { argument }),
    row,
    column,
  });
  const readers: ColumnReader[] = [];
  for (const [key, declared] of Object.entries(columns)) {
    const column = layout.found[key];
    if (column === undefined) continue;
    const context = contextOf(grid, column, { declared, locale });
    const typed = typedCells(grid, declared, layout.typedHeader);
    readers.push({
      key,
      column,
      read(cell, row) {
        const input = { place: () => place(row, column), context };
        const reading = readCell(cell, declared, input);
        const other = reading.issue ? typed(row) : null;
        if (isBlank(other) || isErrorCell(cell)) return reading;
        const second = readCell(other, declared, input);
        return second.issue ? reading : second;
      },
    });
  }
  return readers;
}
