import { type Column, idColumn, textColumn } from '../sheet/column.ts';
import { findHeader } from '../sheet/findHeader.ts';
import { cellAt, type Grid, gridWidth } from '../sheet/grid.ts';
import type { TableMapping } from '../sheet/readTable.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';
import { type TieColumns, tieColumns } from './columns.ts';

/** Where the columns of a list of contacts stand, with further columns of names beside the first. */
export interface TieLayout {
  readonly mapping: TableMapping;
  readonly moreNames: readonly number[];
}

/** Header words under which the person who answers may stand, best first. */
const answering = ['tieFrom', 'respondent', 'person'] as const;

/** Columns of a form's answers that hold no names of contacts. */
const besides: Readonly<Record<string, Column>> = {
  timestamp: textColumn({ header: 'Timestamp', help: '' }),
  id: idColumn({ header: 'ID', help: '' }),
  department: textColumn({ header: 'Department', help: '' }),
  comment: textColumn({ header: 'Comment', help: '' }),
};

/** Ours: a further column of names repeats the header word of the first, with a number or another verb. */
const sureName = 0.65;

function holdsNames(header: unknown): boolean {
  return (
    typeof header === 'string' &&
    matchHeader(header).some(({ role, score }) => role === 'tieTo' && score >= sureName)
  );
}

/** Further columns of names in a header row: those whose header means whom somebody is in touch with. */
export function moreNameColumns(
  grid: Grid,
  headerRow: number,
  taken: readonly number[],
): readonly number[] {
  const headers = grid.rows[headerRow - grid.top] ?? [];
  return headers.flatMap((header, offset) => {
    const column = grid.left + offset;
    return !taken.includes(column) && holdsNames(header) ? [column] : [];
  });
}

function layoutOf(
  grid: Grid,
  headerRow: number,
  input: { readonly columns: Readonly<Record<string, number>>; readonly names: readonly number[] },
): TieLayout {
  const lastRow = grid.top + grid.rows.length - 1;
  const { department, ...found } = input.columns;
  const columns: Record<string, number> = found;
  if (department !== undefined && columns.fromDepartment === undefined)
    columns.fromDepartment = department;
  return {
    mapping: { headerRow, firstRow: headerRow + 1, lastRow, columns },
    moreNames: input.names,
  };
}

/** A form's answers: a column for who answers, and questions whose answers are names. */
function answersLayout(grid: Grid): TieLayout | null {
  for (const role of answering) {
    const from: Column = { ...tieColumns.from, role };
    const match = findHeader(grid, { from, ...besides });
    const at = match?.found.from;
    if (!match || at === undefined) continue;
    const taken = Object.values(match.found);
    const others = Array.from({ length: gridWidth(grid) }, (_, offset) => grid.left + offset);
    const [to, ...names] = others.filter(
      (column) => !taken.includes(column) && typeof cellAt(grid, match.row, column) === 'string',
    );
    const { department } = match.found;
    const columns: Record<string, number> = department === undefined ? {} : { department };
    if (to !== undefined)
      return layoutOf(grid, match.row, { columns: { ...columns, from: at, to }, names });
  }
  return null;
}

/**
 * Finds the columns of a list of contacts by meaning: a pair a row under headers for both, or a person with the names
 * they give in one or several columns. Null where no header tells, so that the documented order holds.
 */
export function findTieLayout(grid: Grid): TieLayout | null {
  for (const role of answering) {
    const columns: TieColumns = { ...tieColumns, from: { ...tieColumns.from, role } };
    const match = findHeader(grid, { ...columns, department: besides.department as Column });
    if (match?.found.from === undefined || match.found.to === undefined) continue;
    const names = moreNameColumns(grid, match.row, Object.values(match.found));
    return layoutOf(grid, match.row, { columns: match.found, names });
  }
  return answersLayout(grid);
}
