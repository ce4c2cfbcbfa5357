import { isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { isLetterColumn, isNearlyLetterColumn, type LetterCount } from './columnLetters.ts';
import type { PersonSpan } from './layout.ts';
import { isAsideHeader } from './sheetWords.ts';

/** Numbers that may stand under somebody without letters: one total. */
const totalsBelow = 1;

interface PeopleInput {
  readonly grid: Grid;
  readonly headerRow: number | null;
  readonly taskColumn: number;
  /** Counts below the header. */
  readonly counts: readonly LetterCount[];
}

function isPerson(count: LetterCount, header: string | null): boolean {
  if (header === null) return isLetterColumn(count);
  if (isAsideHeader(header)) return false;
  const isUnused = count.filled === 0 && count.numbers <= totalsBelow;
  return isUnused || isNearlyLetterColumn(count);
}

/**
 * Columns of the people, right of the tasks (grid's own columns): letters below, or a name with nothing below.
 * A column of letters without a name belongs to the person on its left; one that stands alone is a legend.
 */
export function findPeople({ grid, headerRow, taskColumn, counts }: PeopleInput): PersonSpan[] {
  const people: { from: number; to: number }[] = [];
  for (let column = taskColumn + 1; column < counts.length; column++) {
    const count = counts[column];
    if (count === undefined) continue;
    const cell = headerRow === null ? null : (grid.rows[headerRow]?.[column] ?? null);
    const header = isBlank(cell) ? null : String(cell);
    const last = people[people.length - 1];
    if (headerRow !== null && header === null) {
      if (last && last.to === column - 1 && isLetterColumn(count)) last.to = column;
    } else if (isPerson(count, header)) people.push({ from: column, to: column });
  }
  return people;
}
