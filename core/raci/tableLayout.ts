import type { RecognisedTable } from '../recognise/table.ts';
import { parseRange } from '../sheet/a1.ts';
import { type Grid, gridWidth } from '../sheet/grid.ts';
import { roleLetters } from './findNameLayout.ts';
import type { LocatedMatrix, PersonSpan, RoleColumn } from './layout.ts';
import { orientMatrix } from './locateMatrix.ts';
import { turnLayout } from './turnLayout.ts';

function listOf(place: number | readonly number[] | undefined): readonly number[] {
  if (place === undefined) return [];
  return typeof place === 'number' ? [place] : place;
}

function rolesOf({ columns }: RecognisedTable): RoleColumn[] {
  const roles: RoleColumn[] = [];
  for (const [role, letter] of roleLetters) {
    const [column] = listOf(columns[role]);
    if (column !== undefined && !roles.some((other) => other.letter === letter))
      roles.push({ column, letter });
  }
  return roles;
}

function spansOf({ columns, peopleSpans = [] }: RecognisedTable): PersonSpan[] {
  return listOf(columns.people).map((from) => {
    const span = peopleSpans.find(([first]) => first === from);
    return { from, to: span?.[1] ?? from };
  });
}

interface Frame {
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

function frameOf(grid: Grid, table: RecognisedTable): Frame {
  const range = parseRange(table.range);
  const { headerRow, headerRows = [] } = table;
  const lastHeader = Math.max(headerRow ?? -1, ...headerRows);
  return {
    headerRow,
    firstRow: lastHeader < 0 ? (range?.top ?? grid.top) : lastHeader + 1,
    lastRow: range?.bottom ?? grid.top + grid.rows.length - 1,
  };
}

/** Tasks across: the header row holds the tasks, a column the people. */
function acrossLayout(grid: Grid, table: RecognisedTable): LocatedMatrix | null {
  const range = parseRange(table.range);
  const left = range?.left ?? grid.left;
  const right = range?.right ?? grid.left + gridWidth(grid) - 1;
  const tasks = listOf(table.columns.task);
  const people = listOf(table.columns.people);
  const taskColumn = (people.length === 1 ? people[0] : undefined) ?? left;
  const across = tasks.length > 1 ? tasks : people.length > 1 ? people : [taskColumn + 1, right];
  const spans = across.map((column) => ({ from: column, to: column }));
  return turnLayout(grid, { kind: 'letters', ...frameOf(grid, table), taskColumn, people: spans });
}

/** Where the matrix stands, as the recogniser or a stored mapping says; null when columns are missing. */
export function tableLayout(grid: Grid, table: RecognisedTable): LocatedMatrix | null {
  if (table.tasksAcross) return acrossLayout(grid, table);
  const [taskColumn] = listOf(table.columns.task);
  if (taskColumn === undefined) return null;
  const frame = { ...frameOf(grid, table), taskColumn };
  const people = spansOf(table);
  if (people.length > 0) return orientMatrix(grid, { kind: 'letters', ...frame, people });
  const roles = rolesOf(table);
  if (roles.length === 0) return null;
  return { grid, layout: { kind: 'names', ...frame, roles }, tasksAcross: false };
}
