import type { Issue, Place } from '../issue/issue.ts';
import { describeCell, isErrorCell } from '../sheet/cell.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { TieColumns } from './columns.ts';
import type { ContactSheet, PlacedContact } from './contactSheet.ts';
import { isPersonName } from './isPersonName.ts';
import { networkIssues } from './issues.ts';
import { type PeopleBook, peopleBook } from './peopleBook.ts';
import { splitContacts } from './splitContacts.ts';

type TieTable = Table<TieColumns>;

interface NamedCell {
  readonly text: string;
  readonly place: Place;
}

interface Reading {
  readonly grid: Grid;
  readonly table: TieTable;
  readonly moreNames: readonly number[];
  /** Rows whose count cannot be read. */
  readonly unread: ReadonlySet<number>;
}

/** The cells of a row that name contacts, blank ones left out. */
function namedCells({ grid, table, moreNames }: Reading, row: Row<TieColumns>): NamedCell[] {
  const { to } = row.values;
  const place = placeIn(table, row.row, 'to');
  const first = to === null ? [] : [{ text: to, place }];
  const more = moreNames.flatMap((column) => {
    const cell = cellAt(grid, row.row, column);
    if (typeof cell !== 'string' || cell.trim() === '') return [];
    return [{ text: cell, place: { ...place, column } }];
  });
  return [...first, ...more];
}

function brokenCells({ grid, table, moreNames }: Reading, row: number): Issue[] {
  return moreNames.flatMap((column) => {
    const cell = cellAt(grid, row, column);
    const place = { ...placeIn(table, row), column };
    const expected = 'a name';
    return isErrorCell(cell)
      ? [networkIssues['tie-cell-unreadable']({ place, expected, found: describeCell(cell) })]
      : [];
  });
}

/** Contacts of one row; people and departments go into the book. */
function readRow(
  reading: Reading,
  row: Row<TieColumns>,
  { book, known, issues }: { book: PeopleBook; known: ReadonlySet<string>; issues: Issue[] },
): PlacedContact[] {
  const { table } = reading;
  const { from, fromDepartment, toDepartment, count } = row.values;
  const cells = namedCells(reading, row);
  issues.push(...brokenCells(reading, row.row));
  if (!isPersonName(from)) {
    const place = placeIn(table, row.row, 'from');
    const found = from ?? 'blank';
    if (cells.length > 0)
      issues.push(networkIssues['tie-without-sender']({ place, expected: 'a name', found }));
    return [];
  }
  const sender = book.add(from, placeIn(table, row.row, 'from'));
  book.setDepartment(sender, fromDepartment, placeIn(table, row.row, 'fromDepartment'));
  const isRead = !reading.unread.has(row.row);
  return cells.flatMap(({ text, place }) =>
    splitContacts(text, known).flatMap((name) => {
      const to = book.add(name, place);
      book.setDepartment(to, toDepartment, placeIn(table, row.row, 'toDepartment'));
      if (to !== sender) return isRead ? [{ from: sender, to, weight: count ?? 1, place }] : [];
      const expected = 'somebody else';
      issues.push(networkIssues['tie-with-oneself']({ place, subject: to, expected, found: name }));
      return [];
    }),
  );
}

/** People and contacts of a list: one pair a row, or one person with everybody they name. */
export function readList(
  grid: Grid,
  table: TieTable,
  { moreNames, known = [] }: { moreNames: readonly number[]; known?: readonly string[] },
): ContactSheet {
  const book = peopleBook();
  const issues: Issue[] = [];
  const senders = table.rows.map(({ values }) => values.from ?? '');
  const names = new Set([...senders, ...known].map(nameKey));
  const ofCount = table.issues.filter(({ place }) => place.column === table.found.count);
  const unread = new Set(ofCount.map(({ place }) => place.row ?? -1));
  const reading = { grid, table, moreNames, unread };
  const contacts = table.rows.flatMap((row) =>
    readRow(reading, row, { book, known: names, issues }),
  );
  return {
    members: book.members(),
    contacts,
    issues: [...table.issues, ...issues, ...book.issues],
  };
}
