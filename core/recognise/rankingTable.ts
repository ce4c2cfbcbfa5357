import { isRankLine } from '../statistics/isRankLine.ts';
import type { FoundTable } from './found.ts';
import { type HeaderCell, type HeaderMatcher, readHeaderCells } from './headerCell.ts';
import { findHints } from './hints.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** Ours: three lines that each use every rank once are no accident, of four places or more; two need a word for it. */
const limits = { rows: 12, lines: 3, linesWithWord: 2, places: 4, placesWithWord: 2 } as const;

interface Layout {
  readonly view: SheetView;
  readonly header: number;
  readonly cells: readonly HeaderCell[];
  /** Rows below the header up to the first blank one. */
  readonly rows: readonly number[];
  /** Column of names. */
  readonly label: number;
  /** Columns of numbers right of it that may be ranks. */
  readonly numbers: readonly number[];
  readonly official: number | null;
}

function score(cell: HeaderCell, role: string): number {
  return cell.matches.find((match) => match.role === role)?.score ?? 0;
}

function numberAt(view: SheetView, row: number, column: number): number | null {
  const text = textAt(view, row, column);
  return /^\d{1,3}(?:[.,]5)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function columnLine({ view, rows }: Pick<Layout, 'view' | 'rows'>, column: number) {
  return rows.map((row) => numberAt(view, row, column));
}

function isText(text: string): boolean {
  return /\p{L}/u.test(text);
}

function layoutAt(view: SheetView, header: number, matcher: HeaderMatcher): Layout | null {
  const rows: number[] = [];
  for (let row = header + 1; row < view.height && (view.filled[row] ?? 0) > 0; row += 1)
    rows.push(row);
  const cells = readHeaderCells(view, header, matcher);
  const label = Array.from({ length: view.width }, (_, column) => column).find((column) =>
    rows.length === 0
      ? (cells[0]?.column ?? 0) === column
      : rows.every((row) => isText(textAt(view, row, column))),
  );
  if (label === undefined || cells.length < 3) return null;
  const official = cells.find((cell) => score(cell, 'officialRank') >= 0.85)?.column ?? null;
  const isBeside = ({ column }: HeaderCell) => column !== label && column !== official;
  const isCount = (cell: HeaderCell) =>
    ['id', 'weight', 'felt'].some((role) => score(cell, role) >= 0.85) || cell.valueLike;
  const others = cells.filter((cell) => isBeside(cell) && !isCount(cell));
  const holdsNumbers = ({ column }: HeaderCell) => {
    const filled = rows.filter((row) => textAt(view, row, column) !== '');
    const numbers = filled.filter((row) => numberAt(view, row, column) !== null);
    return numbers.length * 2 > filled.length || filled.length === 0;
  };
  const numbers = others.filter(holdsNumbers).map(({ column }) => column);
  return { view, header, cells, rows, label, numbers, official };
}

function isSpokenFor({ view, cells, official, header }: Layout): boolean {
  const titles = [{ text: view.sheet, share: 1 }];
  for (let row = 0; row < header; row += 1)
    titles.push({ text: (view.texts[row] ?? []).join(' ').trim(), share: 1 });
  const hinted = (findHints(titles).get('rankings') ?? 0) > 0;
  return hinted || official !== null || cells.some((cell) => score(cell, 'officialRank') >= 0.7);
}

function found(layout: Layout, columns: FoundTable['columns'], why: string): FoundTable {
  const { header, rows, cells, official } = layout;
  return {
    kind: 'rankings',
    headerRow: header,
    lastRow: rows[rows.length - 1] ?? header,
    left: cells[0]?.column ?? 0,
    right: cells[cells.length - 1]?.column ?? 0,
    columns: { ...columns, ...(official === null ? {} : { officialRank: official }) },
    confidence: official === null ? 0.75 : 0.9,
    why: [why, ...(official === null ? [] : ['a column holds the official order'])],
  };
}

/** One priority a row, one column a leader; or a template of it that nobody filled in yet. */
function leadersAcross(layout: Layout, isNamed: boolean): FoundTable | null {
  const { rows, numbers, official, label } = layout;
  if (rows.length === 0 && official !== null && numbers.length >= 2)
    return found(layout, { priority: label, people: numbers }, 'headers of a ranking');
  const filled = numbers.filter((column) =>
    columnLine(layout, column).some((value) => value !== null),
  );
  const isRanked = (column: number) => isRankLine(columnLine(layout, column));
  const enough = isNamed
    ? filled.length >= limits.linesWithWord && rows.length >= limits.placesWithWord
    : filled.length >= limits.lines && rows.length >= limits.places;
  if (!enough || !filled.every(isRanked)) return null;
  const why = `${filled.length} columns rank the ${rows.length} rows`;
  return found(layout, { priority: label, people: filled }, why);
}

/** One leader a row, one column a priority. */
function leadersDown(layout: Layout, isNamed: boolean): FoundTable | null {
  const { view, rows, numbers, official, label } = layout;
  const enough = isNamed
    ? rows.length >= limits.linesWithWord && numbers.length >= limits.placesWithWord
    : rows.length >= limits.lines && numbers.length >= limits.places;
  if (!enough || official !== null) return null;
  const lines = rows.map((row) => numbers.map((column) => numberAt(view, row, column)));
  if (!lines.every(isRankLine)) return null;
  const why = `${rows.length} rows rank ${numbers.length} columns`;
  return found(layout, { person: label, priorities: numbers }, why);
}

/** Rankings of the same priorities by several people: every person's numbers are the ranks 1 to n. */
export function findRanking(view: SheetView, matcher: HeaderMatcher): FoundTable | null {
  for (let row = 0; row < Math.min(limits.rows, view.height); row += 1) {
    if ((view.filled[row] ?? 0) < 3) continue;
    const layout = layoutAt(view, row, matcher);
    if (!layout) continue;
    const isNamed = isSpokenFor(layout);
    const table = leadersAcross(layout, isNamed) ?? leadersDown(layout, isNamed);
    if (table) return table;
  }
  return null;
}
