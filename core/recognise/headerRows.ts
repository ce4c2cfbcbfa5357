import {
  bestScore,
  type HeaderCell,
  type HeaderMatcher,
  headerStrength,
  readHeaderCells,
} from './headerCell.ts';
import type { SheetView } from './sheetView.ts';

/** A row that looks like a header. */
export interface HeaderRow {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly strength: number;
}

/** Ours, from looking at many sheets: weaker rows are as often data as headers. */
const limits = {
  /** Least strength of a header. */
  strength: 1.15,
  /** Least strength below the first table, where a row of data is the likelier reading. */
  strengthWithin: 1.7,
  /** Rows from the top that are looked at without further sign of a header. */
  topRows: 40,
  /** Rows looked at in all, repetitions of a known header aside: keeps long sheets full of gaps quick. */
  lookedAt: 600,
  /** Rows below a candidate in which a much stronger one replaces it. */
  lookAhead: 7,
  muchStronger: 1.5,
  /** Share of equal texts that makes a header a repetition of another. */
  sameHeader: 0.66,
} as const;

/** True where the row begins something: after a blank row or a line of one cell. */
function beginsBlock(view: SheetView, row: number): boolean {
  return (view.filled[row - 1] ?? 0) <= 1;
}

function candidates(view: SheetView, matcher: HeaderMatcher): HeaderRow[] {
  const rows: HeaderRow[] = [];
  const headers = new Set<string>();
  let looked = 0;
  for (let row = 0; row < view.height; row += 1) {
    if ((view.filled[row] ?? 0) < 2) continue;
    const text = (view.texts[row] ?? []).join('\t');
    const repeats = headers.has(text);
    if (!repeats && row >= limits.topRows && !beginsBlock(view, row)) continue;
    if (!repeats && looked >= limits.lookedAt) continue;
    looked += 1;
    const cells = readHeaderCells(view, row, matcher);
    const strength = headerStrength(cells);
    if (strength < limits.strength) continue;
    headers.add(text);
    rows.push({ row, cells, strength });
  }
  return rows;
}

/** Share of the header texts of both rows that stand in the same column. */
export function headerLikeness(a: HeaderRow, b: HeaderRow): number {
  const texts = new Map(a.cells.map(({ column, text }) => [column, text.toLowerCase()]));
  const same = b.cells.filter(({ column, text }) => texts.get(column) === text.toLowerCase());
  return same.length / Math.max(a.cells.length, b.cells.length);
}

/** True when `b` repeats the header `a`. */
export function isSameHeader(a: HeaderRow, b: HeaderRow): boolean {
  return headerLikeness(a, b) >= limits.sameHeader;
}

/** True for a header of clear words with a row of its own beneath: no stronger header further down replaces it. */
function standsAlone(view: SheetView, { row, cells }: HeaderRow, stronger: number): boolean {
  const clear = cells.filter((cell) => bestScore(cell) >= 0.85).length;
  const own = (view.filled[row + 1] ?? 0) >= 2 && stronger > row + 2;
  return own && clear >= Math.max(2, cells.length * 0.6);
}

/** "R = Responsible": a letter with what it stands for. */
const legendEntry = /^\p{L}\s*(?:[=:–—-]|\s)\s*\p{L}{3,}/u;

/** True for a legend written across: a table whose headers are worded so has no other header soon after it. */
function isLegendAcross({ cells }: HeaderRow): boolean {
  const entries = cells.filter(({ text }) => legendEntry.test(text));
  return entries.length >= 3 && entries.length === cells.length;
}

function isOvershadowed(
  view: SheetView,
  candidate: HeaderRow,
  others: readonly HeaderRow[],
): boolean {
  const legend = isLegendAcross(candidate);
  return others.some(
    ({ row, strength }) =>
      row > candidate.row &&
      row <= candidate.row + limits.lookAhead &&
      (legend ||
        (strength > candidate.strength * limits.muchStronger &&
          !standsAlone(view, candidate, row))),
  );
}

/** A header inside the sheet: strong, of short texts, at least two of them clear header words. */
function isInnerHeader({ cells, strength }: HeaderRow): boolean {
  const short = cells.filter(({ text }) => text.length <= 40);
  const clear = cells.filter((cell) => bestScore(cell) >= 0.85);
  return (
    strength >= limits.strengthWithin &&
    short.length >= cells.length * 0.75 &&
    clear.length >= Math.max(2, cells.length * 0.3)
  );
}

/** Header rows in order, repetitions included. A row inside a table counts only after a blank row or a line of one cell. */
export function findHeaderRows(view: SheetView, matcher: HeaderMatcher): readonly HeaderRow[] {
  const all = candidates(view, matcher);
  const accepted: HeaderRow[] = [];
  const distinct: HeaderRow[] = [];
  all.forEach((candidate, index) => {
    if (isOvershadowed(view, candidate, all.slice(index + 1, index + 1 + limits.lookAhead))) return;
    const repeats = distinct.some((earlier) => isSameHeader(earlier, candidate));
    const inner = beginsBlock(view, candidate.row) && isInnerHeader(candidate);
    if (!repeats && accepted.length > 0 && !inner) return;
    if (!repeats) distinct.push(candidate);
    accepted.push(candidate);
  });
  return accepted;
}
