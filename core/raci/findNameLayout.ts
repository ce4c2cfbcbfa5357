import { type Cell, isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';
import type { Role } from '../vocabulary/vocabulary.ts';
import { countLetters, isLetterColumn } from './columnLetters.ts';
import { findTaskColumn } from './findTaskColumn.ts';
import type { NameLayout, RoleColumn } from './layout.ts';
import { layoutAlphabet } from './layoutAlphabet.ts';
import { letterReader } from './letterReader.ts';

/** Column roles whose cells hold names, with the letter each stands for; of two for one letter the first wins. */
export const roleLetters: readonly (readonly [Role, string])[] = [
  ['responsible', 'R'],
  ['accountable', 'A'],
  ['consulted', 'C'],
  ['informed', 'I'],
  ['support', 'S'],
  ['driver', 'D'],
  ['approver', 'A'],
  ['contributor', 'C'],
];

/** Score from which a header names a duty, and how many must: one word alone may be anything. */
const headerLimits = { score: 0.68, duties: 2 } as const;

/** How far down the header is looked for. */
const rowsSearched = 20;

function letterOf(cell: Cell | undefined): { letter: string; score: number } | null {
  if (typeof cell !== 'string' || isBlank(cell)) return null;
  const matches = matchHeader(cell);
  let best: { letter: string; score: number } | null = null;
  for (const [role, letter] of roleLetters) {
    const score = matches.find((match) => match.role === role)?.score ?? 0;
    if (score >= headerLimits.score && score > (best?.score ?? 0)) best = { letter, score };
  }
  return best;
}

function roleColumnsOf(cells: readonly Cell[]): RoleColumn[] {
  const byLetter = new Map<string, RoleColumn & { readonly score: number }>();
  cells.forEach((cell, column) => {
    const found = letterOf(cell);
    if (found && found.score > (byLetter.get(found.letter)?.score ?? 0)) {
      byLetter.set(found.letter, { column, ...found });
    }
  });
  return [...byLetter.values()].map(({ column, letter }) => ({ column, letter }));
}

/** True when names or letters stand above several of the roles: the row is then one of a matrix, not its header. */
function standsInMatrix(grid: Grid, row: number, roles: readonly RoleColumn[]): boolean {
  return grid.rows
    .slice(0, row)
    .some((cells) => roles.filter(({ column }) => !isBlank(cells[column])).length > 1);
}

/**
 * Finds a list with names under headers such as Responsible and Accountable (or R, A, C, I): at least two of
 * them in one row, one of which leads, and below them names rather than letters. Null when there is none.
 */
export function findNameLayout(grid: Grid): NameLayout | null {
  const read = letterReader(layoutAlphabet);
  for (let row = 0; row < Math.min(grid.rows.length, rowsSearched); row++) {
    const roles = roleColumnsOf(grid.rows[row] ?? []);
    const leads = roles.some(({ letter }) => 'RAD'.includes(letter));
    if (roles.length < headerLimits.duties || !leads) continue;
    const counts = countLetters(grid, row + 1, read);
    const filled = roles.filter(({ column }) => (counts[column]?.filled ?? 0) > 0);
    if (filled.length === 0) continue;
    if (filled.some(({ column }) => isLetterColumn(counts[column] ?? noCount))) continue;
    if (standsInMatrix(grid, row, roles)) continue;
    const taken = new Set(roles.map(({ column }) => column));
    const candidates = counts.map((_, column) => column).filter((column) => !taken.has(column));
    const taskColumn = findTaskColumn(grid, candidates, row);
    if (taskColumn === null) continue;
    return {
      kind: 'names',
      headerRow: row + grid.top,
      firstRow: row + 1 + grid.top,
      lastRow: grid.rows.length - 1 + grid.top,
      taskColumn: taskColumn + grid.left,
      roles: roles.map(({ column, letter }) => ({ column: column + grid.left, letter })),
    };
  }
  return null;
}

const noCount = { letters: 0, strange: 0, filled: 0, numbers: 0 } as const;
