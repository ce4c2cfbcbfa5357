import { describePlace } from '../issue/describe.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { type FitCode, fitCodeOf } from '../recognise/fitCode.ts';
import { type Cell, describeCell, isBlank } from '../sheet/cell.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { fitIssues } from './issues.ts';
import type { FitPair } from './model.ts';

/** A square of cells with the names along its sides. */
export interface Square {
  readonly names: readonly string[];
  readonly cell: (row: number, column: number) => Cell;
  readonly place: (row: number, column: number) => Place;
  readonly note: (row: number) => string | null;
}

interface Half {
  readonly cell: Cell;
  readonly place: Place;
  readonly code: FitCode | null | undefined;
}

const codeWords = '+, 0 or - (also ✓ and ✗, -2 to 2, or words such as strong and weak)';

function halfAt({ cell, place }: Square, row: number, column: number): Half {
  const value = cell(row, column);
  return { cell: value, place: place(row, column), code: fitCodeOf(value) };
}

function unread(halves: readonly Half[], subject: string): Issue[] {
  return halves
    .filter(({ code }) => code === null)
    .map(({ cell, place }) =>
      fitIssues['fit-code-unknown']({
        ...{ place, subject, expected: codeWords, found: describeCell(cell) },
      }),
    );
}

/** Said at the lower half: the upper one is read first. */
function contradiction(upper: Half, lower: Half, subject: string): Issue {
  const found = `${String(lower.cell)}, and ${String(upper.cell)} in ${describePlace(upper.place)}`;
  const expected = 'the same on both sides, or one of them blank';
  return fitIssues['fit-asymmetric']({ place: lower.place, subject, expected, found });
}

/** The code both halves agree on: of +1 and +2 the weaker one; null where their signs differ. */
function agreed(upper: FitCode, lower: FitCode): FitCode | null {
  if (Math.sign(upper) !== Math.sign(lower)) return null;
  return Math.abs(upper) <= Math.abs(lower) ? upper : lower;
}

function readPair(upper: Half, lower: Half): Pick<FitPair, 'code' | 'gap' | 'at'> {
  const [above, below] = [upper.code, lower.code];
  if (typeof above === 'number' && typeof below === 'number') {
    const code = agreed(above, below);
    return { code, gap: code === null ? 'contradicting' : null, at: upper.place };
  }
  if (typeof above === 'number') return { code: above, gap: null, at: upper.place };
  if (typeof below === 'number') return { code: below, gap: null, at: lower.place };
  const isUnread = above === null || below === null;
  return { code: null, gap: isUnread ? 'unknown' : 'blank', at: upper.place };
}

/** The note of a pair: that of the row its code stands in, or one in the row of the other that names it. */
function noteOf({ names, note }: Square, own: number, other: number): string | null {
  const beside = note(own);
  if (beside !== null) return beside;
  const across = note(other);
  return across !== null && nameKey(across).includes(nameKey(names[own] ?? '')) ? across : null;
}

/** Every pair of a square once, from both halves, and what is wrong with its cells. The diagonal says nothing. */
export function pairsOf(square: Square): {
  readonly pairs: readonly FitPair[];
  readonly issues: readonly Issue[];
} {
  const { names } = square;
  const pairs: FitPair[] = [];
  const issues: Issue[] = [];
  names.forEach((first, row) => {
    names.slice(row + 1).forEach((second, offset) => {
      const column = row + 1 + offset;
      const [upper, lower] = [halfAt(square, row, column), halfAt(square, column, row)];
      const subject = `${first} and ${second}`;
      const isDifferent = upper.code !== lower.code && !isBlank(upper.cell) && !isBlank(lower.cell);
      const areRead = typeof upper.code === 'number' && typeof lower.code === 'number';
      issues.push(...unread([upper, lower], subject));
      if (areRead && isDifferent) issues.push(contradiction(upper, lower, subject));
      const pair = readPair(upper, lower);
      const isUpper = pair.at === upper.place;
      const note = isUpper ? noteOf(square, row, column) : noteOf(square, column, row);
      pairs.push({ first, second, ...pair, note });
    });
  });
  return { pairs, issues };
}
