import type { Place } from '../issue/issue.ts';
import { type Cell, describeCell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';
import { classifyRow, type RowRecord } from './classifyRow.ts';
import type { LocatedMatrix, NameLayout } from './layout.ts';
import type { Duty, Person, RaciMatrix } from './model.ts';
import { noLetters } from './parseLetters.ts';
import { placeMaker } from './placeMaker.ts';
import { resolveRows } from './resolveRows.ts';
import { nameKey, splitKnown, splitNames } from './splitNames.ts';
import { taskOf } from './taskOf.ts';
import type { Variant } from './variants.ts';

type Located = LocatedMatrix<NameLayout>;

function namesIn(cell: Cell): readonly string[] {
  if (isBlank(cell)) return [];
  if (isErrorCell(cell)) return [cell.error];
  return splitNames(typeof cell === 'string' ? cell : describeCell(cell));
}

/** Every name that stands between sure separators, to decide about "Ann and Ben". */
function knownNames({ grid, layout }: Located): ReadonlySet<string> {
  const known = new Set<string>();
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    for (const { column } of layout.roles) {
      for (const name of namesIn(cellAt(grid, row, column))) known.add(nameKey(name));
    }
  }
  return known;
}

/** Gives each new name the next index. */
function indexer(people: Person[]): (name: string, place: Place) => number {
  const byKey = new Map<string, number>();
  return (name, place) => {
    const key = nameKey(name);
    const before = byKey.get(key);
    if (before !== undefined) return before;
    byKey.set(key, people.length);
    people.push({ name, named: true, place });
    return people.length - 1;
  };
}

function addLetter(duties: Map<number, Duty>, duty: Duty, { letters: all }: Variant): void {
  const before = duties.get(duty.person);
  const held = new Set([...(before?.reading.letters ?? []), ...duty.reading.letters]);
  const letters = all.map(({ letter }) => letter).filter((letter) => held.has(letter));
  duties.set(duty.person, { ...(before ?? duty), reading: { ...noLetters, letters } });
}

interface RowReader {
  readonly located: Located;
  readonly variant: Variant;
  readonly known: ReadonlySet<string>;
  readonly indexOf: (name: string, place: Place) => number;
}

function dutiesOf(row: number, { located, variant, known, indexOf }: RowReader): Duty[] {
  const { grid, layout } = located;
  const place = placeMaker(grid, false);
  const duties = new Map<number, Duty>();
  for (const { column, letter } of layout.roles) {
    const names = namesIn(cellAt(grid, row, column)).flatMap((name) => splitKnown(name, known));
    for (const name of names) {
      const person = indexOf(name, place(row, column));
      const reading = { ...noLetters, letters: [letter] };
      addLetter(duties, { person, reading, line: column }, variant);
    }
  }
  return [...duties.values()];
}

function recordOf(row: number, reader: RowReader): RowRecord {
  const { grid, layout } = reader.located;
  const nameCell = cellAt(grid, row, layout.taskColumn);
  const cells = layout.roles.map(({ column }) => cellAt(grid, row, column));
  const duties = dutiesOf(row, reader);
  const { headerRow } = layout;
  return classifyRow({
    row,
    cells: grid.rows[row - grid.top] ?? [],
    name: isBlank(nameCell) ? '' : String(nameCell).trim(),
    duties,
    lettered: duties.length > 0,
    numbers: 0,
    isMerged: false,
    isTask: cells.some((cell) => !isBlank(cell)),
    isHeader:
      headerRow !== null &&
      layout.roles.every(({ column }, index) => cellAt(grid, headerRow, column) === cells[index]),
  });
}

/** Reads a list with names under R, A, C and I; people are numbered in the order they are met. */
export function readNameMatrix(located: Located, variant: Variant): RaciMatrix {
  const { grid, layout } = located;
  const people: Person[] = [];
  const reader = { located, variant, known: knownNames(located), indexOf: indexer(people) };
  const records: RowRecord[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) records.push(recordOf(row, reader));
  const place = placeMaker(grid, false);
  const column = layout.taskColumn;
  const tasks = resolveRows(records).map((row) =>
    taskOf(row, { column, tasksAcross: false, place }),
  );
  return { variant, tasks, people, tasksAcross: false };
}
