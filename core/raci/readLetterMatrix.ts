import { columnLetters } from '../issue/describe.ts';
import { type Cell, isBlank, shownText } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';
import { classifyRow, type RowRecord } from './classifyRow.ts';
import type { LetterLayout, LocatedMatrix } from './layout.ts';
import { dutiesReader } from './letterDuties.ts';
import { letterReader } from './letterReader.ts';
import type { Person, RaciMatrix } from './model.ts';
import { type PlaceMaker, placeMaker } from './placeMaker.ts';
import { resolveRows } from './resolveRows.ts';
import { taskOf } from './taskOf.ts';
import type { Variant } from './variants.ts';

type Located = LocatedMatrix<LetterLayout>;

function peopleOf({ grid, layout }: Located, place: PlaceMaker): Person[] {
  return layout.people.map(({ from }) => {
    const cell = layout.headerRow === null ? null : cellAt(grid, layout.headerRow, from);
    const named = !isBlank(cell);
    const { column = from, row } = place(layout.headerRow ?? layout.firstRow, from);
    const name = column === from ? `column ${columnLetters(from)}` : `row ${Number(row) + 1}`;
    return {
      name: named ? shownText(cell).replace(/\s+/g, ' ') : name,
      named,
      place: place(layout.headerRow ?? layout.firstRow, from),
    };
  });
}

/** True where every person's cell that has a name above repeats that name. */
function headerTest({ grid, layout }: Located): (cells: readonly Cell[]) => boolean {
  const { headerRow, taskColumn, people } = layout;
  const header = headerRow === null ? null : (grid.rows[headerRow - grid.top] ?? null);
  if (header === null) return () => false;
  const columns = [taskColumn, ...people.map(({ from }) => from)]
    .map((column) => column - grid.left)
    .filter((column) => !isBlank(header[column]));
  return (cells) =>
    columns.length > 0 && columns.every((column) => cells[column] === header[column]);
}

/** Rows whose name is merged over cells of people. */
function mergedRows({ grid, layout }: Located): ReadonlySet<number> {
  const merges = grid.merges ?? [];
  const { taskColumn } = layout;
  const over = merges.filter(
    ({ left, right, top, bottom }) => left <= taskColumn && right > taskColumn && top === bottom,
  );
  return new Set(over.map(({ top }) => top));
}

function rowRecords(located: Located, variant: Variant): RowRecord[] {
  const { grid, layout } = located;
  const { left } = grid;
  const readDuties = dutiesReader({ people: layout.people, left, read: letterReader(variant) });
  const isHeader = headerTest(located);
  const merged = mergedRows(located);
  const columns = layout.people.map(({ from }) => from - left);
  const nameColumn = layout.taskColumn - left;
  const firstPerson = columns.reduce((first, column) => Math.min(first, column), Infinity);
  const records: RowRecord[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const cells = grid.rows[row - grid.top] ?? [];
    const name = cells[nameColumn] ?? null;
    const duties = readDuties(cells);
    const lettered = duties.some(({ reading }) => reading.letters.length > 0);
    const own = lettered ? [] : columns.map((column) => cells[column] ?? null);
    const beside = lettered ? [] : cells.slice(nameColumn + 1, firstPerson);
    records.push(
      classifyRow({
        row,
        cells,
        duties,
        name: shownText(name),
        lettered,
        numbers: own.filter((cell) => typeof cell === 'number').length,
        isTask: [...own, ...beside].some((cell) => !isBlank(cell)),
        isHeader: isHeader(cells),
        isMerged: merged.has(row),
      }),
    );
  }
  return records;
}

/** Reads a matrix with a column a person. */
export function readLetterMatrix(located: Located, variant: Variant): RaciMatrix {
  const { grid, layout, tasksAcross } = located;
  const place = placeMaker(grid, tasksAcross);
  const column = layout.taskColumn;
  const tasks = resolveRows(rowRecords(located, variant)).map((row) =>
    taskOf(row, { column, tasksAcross, place }),
  );
  return { variant, tasks, people: peopleOf(located, place), tasksAcross };
}
