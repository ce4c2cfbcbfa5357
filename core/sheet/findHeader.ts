import { matchHeader } from '../vocabulary/matchHeader.ts';
import { type Cell, isBlank } from './cell.ts';
import type { Columns } from './column.ts';
import type { Grid } from './grid.ts';
import { ownHeaderOf } from './ownColumn.ts';

/** How far down a header row is looked for: title blocks of real sheets end well before. */
const rowsSearched = 20;

/** A header row and the columns found in it. */
export interface HeaderMatch {
  readonly row: number;
  /** Column key → zero-based column of the sheet. */
  readonly found: Readonly<Record<string, number>>;
}

/**
 * What a header given by a conversion scores. Ours: an added column under the user's own plain header; a typed
 * helper under doubtful ones too, as it only stands in for what cannot be read there.
 */
const givenScores = { own: 0.9, typed: 0.3 } as const;

interface Candidate {
  readonly key: string;
  readonly column: number;
  readonly score: number;
}

/** A short code with a number names a row ("KR-1", "O 2"), though its letters may also head a column. */
const rowName = /^\p{L}{1,3}[-–. ]?\d+$/u;

function normalise(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** The one column that a header given by a conversion names. */
function givenByConversion(cell: string, columns: Columns) {
  for (const [key, column] of Object.entries(columns)) {
    const given = ownHeaderOf(cell, column);
    if (given) return { key, score: givenScores[given] };
  }
  return null;
}

/** How well one header cell names one column: 1 for the very header, else the vocabulary's score for its role. */
function scoreHeader(
  cell: Cell,
  columns: Columns,
): { readonly key: string; readonly score: number }[] {
  if (typeof cell !== 'string' || isBlank(cell)) return [];
  const given = givenByConversion(cell, columns);
  if (given) return [given];
  const matches = rowName.test(cell.trim()) ? [] : matchHeader(cell);
  const scores: { key: string; score: number }[] = [];
  for (const [key, { header, role = key }] of Object.entries(columns)) {
    const exact = normalise(header) === normalise(cell) ? 1 : 0;
    const score = Math.max(
      exact,
      0.99 * (matches.find((match) => match.role === role)?.score ?? 0),
    );
    if (score > 0) scores.push({ key, score });
  }
  return scores;
}

/** Assigns the best scores first; each key and each column is used once, the leftmost of equals wins. */
function assign(candidates: readonly Candidate[]): Record<string, number> {
  const found: Record<string, number> = {};
  const taken = new Set<number>();
  const ordered = [...candidates].sort((a, b) => b.score - a.score || a.column - b.column);
  for (const { key, column } of ordered) {
    if (key in found || taken.has(column)) continue;
    found[key] = column;
    taken.add(column);
  }
  return found;
}

/** The columns that one row names, if it were the header. */
export function matchHeaderRow(
  cells: readonly Cell[],
  columns: Columns,
  left = 0,
): Record<string, number> {
  const candidates: Candidate[] = [];
  cells.forEach((cell, index) => {
    for (const { key, score } of scoreHeader(cell, columns))
      candidates.push({ key, score, column: left + index });
  });
  return assign(candidates);
}

/** Numbers of a row that are no years: data has them, headers do not. */
function amountsIn(cells: readonly Cell[]): number {
  const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;
  return cells.filter((cell) => typeof cell === 'number' && !isYear(cell)).length;
}

/** The row that names most columns (the first of equals) and holds no more amounts than that; null when none does. */
export function findHeader(grid: Grid, columns: Columns): HeaderMatch | null {
  let best: HeaderMatch | null = null;
  let most = 0;
  grid.rows.slice(0, rowsSearched).forEach((cells, index) => {
    const found = matchHeaderRow(cells, columns, grid.left);
    const count = Object.keys(found).length;
    if (count > most && count >= amountsIn(cells)) {
      most = count;
      best = { row: grid.top + index, found };
    }
  });
  return best;
}
