import type { Issue, Place } from '../issue/issue.ts';
import { type Cell, describeCell, isBlank, isErrorCell } from './cell.ts';
import type { Column, Columns } from './column.ts';
import type { Grid } from './grid.ts';
import { sheetIssues } from './issues.ts';
import { readDate } from './readDate.ts';
import { type ReadingHints, readNumber } from './readNumber.ts';

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
  return choice ?? column.synonyms?.[word] ?? null;
}

function readKind(cell: Cell, column: Column, hints: ReadingHints): Cell {
  switch (column.kind) {
    case 'text':
    case 'person':
    case 'id':
      return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
    case 'choice':
      return readChoice(cell, column);
    case 'flag':
      return readFlag(cell);
    case 'date':
      return readDate(cell, hints);
    default:
      if (column.flagsCount && typeof cell === 'boolean') return Number(cell);
      return readNumber(cell, hints);
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

function readCell(
  cell: Cell,
  column: Column,
  input: { place: Place; hints: ReadingHints },
): CellReading {
  const { place, hints } = input;
  if (isBlank(cell)) return { value: null };
  const expected = expectedWords(column);
  const found = describeCell(cell);
  if (isErrorCell(cell))
    return { value: null, issue: sheetIssues['cell-error']({ place, expected, found }) };
  const value = readKind(cell, column, hints);
  if (value === null)
    return { value, issue: sheetIssues['cell-unreadable']({ place, expected, found }) };
  if (!isOutside(value, column)) return { value };
  return {
    value: null,
    issue: sheetIssues['value-out-of-range']({ place, expected: boundWords(column), found }),
  };
}

/** One reader for every column that was found, left to right as declared. */
export function columnReaders(
  grid: Grid,
  layout: { readonly found: Readonly<Record<string, number>> },
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
    const hints = { locale };
    readers.push({
      key,
      column,
      read: (cell, row) => readCell(cell, declared, { place: place(row, column), hints }),
    });
  }
  return readers;
}
