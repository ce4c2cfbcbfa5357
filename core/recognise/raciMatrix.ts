import { grantsAccess } from './accessMatrix.ts';
import { besideColumns } from './besideColumns.ts';
import { readDuties } from './duties.ts';
import { type DutyColumn, findDutyColumns } from './dutyColumns.ts';
import type { FoundTable } from './found.ts';
import { bestScore, type HeaderMatcher, readHeaderCells } from './headerCell.ts';
import { dutyEvidence, isDutyMatrix, peopleColumns } from './raciColumns.ts';
import { findTaskColumn, listsPeople } from './raciTask.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** Rows above the first letter in which the names are looked for: title, phase and blank rows may come between. Ours. */
const headerSearch = 9;

function isName(text: string): boolean {
  return text !== '' && readDuties(text) === null;
}

function namesIn(view: SheetView, row: number, columns: readonly number[]): number {
  return columns.filter((column) => isName(textAt(view, row, column))).length;
}

/** Rows that name the people of at least half of the columns. */
function nameRows(view: SheetView, columns: readonly number[], from: number, to: number): number[] {
  const least = Math.max(columns.length > 1 ? 2 : 1, Math.ceil(columns.length / 2));
  const rows: number[] = [];
  for (let row = Math.max(0, from); row <= to; row += 1) {
    if (namesIn(view, row, columns) >= least) rows.push(row);
  }
  return rows;
}

/** The nearest row above the letters that names most people, with group rows directly above it. */
function headerRowsAbove(
  view: SheetView,
  columns: readonly number[],
  first: number,
): readonly number[] {
  const rows = nameRows(view, columns, first - headerSearch, first - 1);
  const nearest = rows[rows.length - 1];
  if (nearest === undefined) return [];
  const above = nearest - 1;
  const groups = namesIn(view, above, columns);
  return groups >= 2 || (groups === 1 && rows.includes(above)) ? [above, nearest] : [nearest];
}

function extendPeople(
  view: SheetView,
  input: { people: readonly number[]; header: number; last: number; matcher: HeaderMatcher },
): readonly number[] {
  const { people, header, last, matcher } = input;
  const named = people.filter((column) => textAt(view, header, column) !== '');
  const kept = named.length >= 2 ? named : people;
  const cells = new Map(readHeaderCells(view, header, matcher).map((cell) => [cell.column, cell]));
  const isSpare = (column: number) => {
    const cell = cells.get(column);
    if (!cell || bestScore(cell) > 0.9) return false;
    for (let row = header + 1; row <= last; row += 1) {
      const text = textAt(view, row, column);
      if (text !== '' && readDuties(text) === null) return false;
    }
    return true;
  };
  const all = new Set(kept);
  for (let column = Math.min(...kept); column <= Math.max(...kept); column += 1) {
    if (isSpare(column)) all.add(column);
  }
  for (let column = Math.max(...kept) + 1; isSpare(column); column += 1) all.add(column);
  return [...all].sort((a, b) => a - b);
}

/** People who stand over several letter columns each: the row that names them, or null. */
function spanHeader(view: SheetView, columns: readonly number[], first: number): number | null {
  for (let row = first - 1; row >= Math.max(0, first - headerSearch); row -= 1) {
    const names = namesIn(view, row, columns);
    if (names >= 2 && names <= columns.length / 2) return row;
    if (names > 0) return null;
  }
  return null;
}

/** Each name of a row with the letter columns up to the next name. */
function spansOf(
  view: SheetView,
  columns: readonly number[],
  header: number,
): readonly (readonly [number, number])[] {
  const starts = columns.filter((column) => isName(textAt(view, header, column)));
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return [start, Math.max(...columns.filter((column) => column < next))] as const;
  });
}

interface Section {
  readonly header: number;
  readonly headerRows: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly blocks: number;
  /** True where a person stands over several columns. */
  readonly spanned?: boolean;
}

function sameNames(
  view: SheetView,
  columns: readonly number[],
  pair: readonly [number, number],
): boolean {
  const same = columns.filter(
    (column) => textAt(view, pair[0], column) === textAt(view, pair[1], column),
  );
  return same.length >= columns.length * 0.6;
}

/** Cuts the letters into sections at every further row of names; a row that repeats the names only counts a block. */
function sectionsOf(
  view: SheetView,
  columns: readonly number[],
  letterRows: readonly number[],
): Section[] {
  const first = letterRows[0] ?? 0;
  const last = letterRows[letterRows.length - 1] ?? first;
  const headerRows = headerRowsAbove(view, columns, first);
  const spanned = headerRows.length === 0 ? spanHeader(view, columns, first) : null;
  if (spanned !== null)
    return [{ header: spanned, headerRows: [spanned], first, last, blocks: 1, spanned: true }];
  const header = headerRows[headerRows.length - 1];
  if (header === undefined) return [];
  const sections: Section[] = [{ header, headerRows, first, last, blocks: 1 }];
  for (const row of nameRows(view, columns, first, last)) {
    const open = sections[sections.length - 1];
    if (!open || row <= open.header) continue;
    if (sameNames(view, columns, [open.header, row])) {
      sections[sections.length - 1] = { ...open, blocks: open.blocks + 1 };
      continue;
    }
    sections[sections.length - 1] = { ...open, last: row - 1 };
    sections.push({ header: row, headerRows: [row], first: row + 1, last, blocks: 1 });
  }
  return sections;
}

function otherColumns(
  view: SheetView,
  input: {
    header: number;
    occupied: readonly number[];
    task: number | null;
    matcher: HeaderMatcher;
  },
): Record<string, number> {
  const { header, occupied, task, matcher } = input;
  const taken = task === null ? occupied : [...occupied, task];
  const beside = besideColumns(readHeaderCells(view, header, matcher), taken, [
    ...(['status', 'dueDate', 'id', 'linkedMeasure', 'accountableSince'] as const),
  ]);
  return { ...(task === null ? {} : { task }), ...beside };
}

function inSection(
  columns: readonly DutyColumn[],
  { first, last }: Section,
): readonly DutyColumn[] {
  return columns
    .map((found) => ({ ...found, rows: found.rows.filter((row) => row >= first && row <= last) }))
    .filter(({ rows }) => rows.length > 0);
}

function tableOf(
  view: SheetView,
  section: Section,
  input: { columns: readonly DutyColumn[]; matcher: HeaderMatcher },
): FoundTable | null {
  const columns = inSection(input.columns, section);
  const evidence = dutyEvidence(view, columns);
  if (!isDutyMatrix(columns.length, evidence)) return null;
  const rows = [...new Set(columns.flatMap((found) => [...found.rows]))].sort((a, b) => a - b);
  const last = rows[rows.length - 1] ?? section.last;
  const { header, headerRows, blocks } = section;
  const letterColumns = columns.map(({ column }) => column);
  const spans = section.spanned ? spansOf(view, letterColumns, header) : null;
  const people =
    spans?.map(([start]) => start) ??
    extendPeople(view, { people: letterColumns, header, last, matcher: input.matcher });
  const occupied = spans ? letterColumns : people;
  const { matcher } = input;
  const task = findTaskColumn(view, { people: occupied, header, rows, matcher });
  const across = task !== null && !spans && listsPeople(view, { header, task, matcher });
  const letters = [...evidence.letters].sort().join(', ');
  return {
    kind: 'raci',
    headerRow: header,
    headerRows,
    lastRow: last,
    left: Math.min(task ?? people[0] ?? 0, people[0] ?? 0),
    right: occupied[occupied.length - 1] ?? 0,
    columns: across
      ? { people: [task ?? 0], tasksAcross: people }
      : { ...otherColumns(view, { header, occupied, task, matcher }), people },
    ...(across ? { tasksAcross: true } : {}),
    ...(spans ? { peopleSpans: spans } : {}),
    blocks,
    confidence: 0.6 + 0.2 * evidence.core + Math.min(0.2, evidence.cells / 50),
    why: [
      `${evidence.cells} cells in ${columns.length} columns hold the letters ${letters}`,
      ...(evidence.explained > 0 ? [`a legend explains ${evidence.explained} of the letters`] : []),
      `row ${header + view.top + 1} names who they stand for`,
    ],
  };
}

/** True for a single row of letters, each once, with words beneath: "Task | R | A | C | I" over names. */
function areHeaders(view: SheetView, columns: readonly DutyColumn[]): boolean {
  const rows = new Set(columns.flatMap(({ rows: own }) => [...own]));
  const [row] = rows;
  if (row === undefined || rows.size > 1 || columns.length < 3) return false;
  const letters = columns.map(({ column }) => textAt(view, row, column));
  const isEachOnce =
    new Set(letters).size === letters.length && letters.every((text) => text.length === 1);
  return isEachOnce && columns.some(({ column }) => textAt(view, row + 1, column).length > 1);
}

/** Responsibility matrices with letters under people's names. */
export function findRaciMatrices(view: SheetView, matcher: HeaderMatcher): readonly FoundTable[] {
  const columns = peopleColumns(view, findDutyColumns(view));
  if (!isDutyMatrix(columns.length, dutyEvidence(view, columns))) return [];
  if (grantsAccess(view, columns) || areHeaders(view, columns)) return [];
  const rows = [...new Set(columns.flatMap((found) => [...found.rows]))].sort((a, b) => a - b);
  return sectionsOf(
    view,
    columns.map(({ column }) => column),
    rows,
  )
    .map((section) => tableOf(view, section, { columns, matcher }))
    .filter((table): table is FoundTable => table !== null);
}
