import { isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { countLetters, isLetterColumn } from './columnLetters.ts';
import { findHeaderRow } from './findHeaderRow.ts';
import { findPeople } from './findPeople.ts';
import { findTaskColumn } from './findTaskColumn.ts';
import type { LetterLayout } from './layout.ts';
import { layoutAlphabet } from './layoutAlphabet.ts';
import { letterReader } from './letterReader.ts';

/** Share of letters that makes a column worth a look before the header is known: headers and legends still count in. */
const roughShare = 0.3;

function firstFilledRow(grid: Grid): number {
  return Math.max(
    0,
    grid.rows.findIndex((cells) => cells.some((cell) => !isBlank(cell))),
  );
}

function columnsLeftOf(column: number): readonly number[] {
  return Array.from({ length: column }, (_, index) => index);
}

/** The task column left of the first letter column; a first column of one-letter row codes is passed over. */
function locateTasks(grid: Grid, columns: readonly number[], headerRow: number | null) {
  for (const first of columns) {
    const candidates = columnsLeftOf(first).filter((column) => !columns.includes(column));
    const found = findTaskColumn(grid, candidates, headerRow);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Finds a matrix with a column a person: the columns that hold letters, the row above them with the names,
 * the column of tasks to their left. `hasHeader` settles whether there is a header row. Null without letters.
 */
export function findLetterLayout(grid: Grid, hasHeader: boolean | null): LetterLayout | null {
  const read = letterReader(layoutAlphabet);
  const rough = countLetters(grid, 0, read);
  const columns = rough.flatMap(({ letters, filled }, column) =>
    letters > 0 && letters >= roughShare * filled ? [column] : [],
  );
  if (columns.length === 0) return null;
  const found = hasHeader === false ? null : findHeaderRow(grid, columns);
  const headerRow = found ?? (hasHeader === true ? firstFilledRow(grid) : null);
  const taskColumn = locateTasks(grid, columns, headerRow);
  if (taskColumn === null) return null;
  const firstRow = headerRow === null ? 0 : headerRow + 1;
  const counts = headerRow === null ? rough : countLetters(grid, firstRow, read);
  const people = findPeople({ grid, headerRow, taskColumn, counts });
  const hasLetters = people.some(({ from, to }) =>
    counts.slice(from, to + 1).some((count) => isLetterColumn(count)),
  );
  if (!hasLetters) return null;
  return {
    kind: 'letters',
    headerRow: headerRow === null ? null : headerRow + grid.top,
    firstRow: firstRow + grid.top,
    lastRow: grid.rows.length - 1 + grid.top,
    taskColumn: taskColumn + grid.left,
    people: people.map(({ from, to }) => ({ from: from + grid.left, to: to + grid.left })),
  };
}
