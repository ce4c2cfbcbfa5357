import type { Issue, Place } from '../issue/issue.ts';
import type { TieMatrix } from '../recognise/tieMatrix.ts';
import { type Cell, describeCell, isBlank, shownText } from '../sheet/cell.ts';
import { cellNumber } from '../sheet/cellValue.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import type { ContactSheet, PlacedContact } from './contactSheet.ts';
import { networkIssues } from './issues.ts';
import { peopleBook } from './peopleBook.ts';

/** Ticks that say yes without saying how often. */
const ticks = new Set(['x', '✓', '✔', '✅', 'true', 'yes', 'y']);

/** A tie's weight: a number of at least 0, 1 for a tick, 0 for a blank; null for anything else. */
function weightOf(cell: Cell, locale: string | null): number | null {
  if (isBlank(cell)) return 0;
  if (typeof cell === 'boolean') return Number(cell);
  if (typeof cell === 'string' && ticks.has(cell.trim().toLowerCase())) return 1;
  const { value } = cellNumber(cell, { locale });
  if (value === undefined) return 0;
  return value !== null && value >= 0 ? value : null;
}

interface Input {
  readonly locale: string | null;
  readonly argument?: string;
}

/** Contacts of a matrix of people and people: the row's person has the contact with the column's. The diagonal is left out. */
export function readMatrix(
  grid: Grid,
  matrix: TieMatrix,
  { locale, argument }: Input,
): ContactSheet {
  const { headerRow, nameColumn, departmentColumn, peopleColumns, rows } = matrix;
  const book = peopleBook();
  const issues: Issue[] = [];
  const contacts: PlacedContact[] = [];
  const at = (row: number, column: number): Place => ({
    ...(grid.sheet === '' ? {} : { sheet: grid.sheet }),
    ...(argument === undefined ? {} : { argument }),
    row,
    column,
  });
  const add = (row: number, column: number) =>
    book.add(shownText(cellAt(grid, row, column)), at(row, column));
  const senders = rows.map((row) => add(row, nameColumn));
  const people = peopleColumns.map((column) => add(headerRow, column));
  rows.forEach((row, index) => {
    const from = senders[index] ?? '';
    const department = departmentColumn === null ? null : cellAt(grid, row, departmentColumn);
    if (typeof department === 'string')
      book.setDepartment(from, department, at(row, departmentColumn ?? 0));
    peopleColumns.forEach((column, number) => {
      const to = people[number] ?? '';
      if (to === from) return;
      const place = at(row, column);
      const cell = cellAt(grid, row, column);
      const weight = weightOf(cell, locale);
      if (weight !== null) contacts.push({ from, to, weight, place });
      else {
        const expected = 'a number of at least 0, a tick or nothing';
        const found = describeCell(cell);
        issues.push(networkIssues['tie-cell-unreadable']({ place, expected, found }));
      }
    });
  });
  return { members: book.members(), contacts, issues: [...issues, ...book.issues] };
}
