import { isBlank, shownText } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { isLetterColumn, isNearlyLetterColumn, type LetterCount } from './columnLetters.ts';
import type { PersonSpan } from './layout.ts';
import { isLegendColumn } from './legend.ts';
import { isAsideHeader } from './sheetWords.ts';

/** Numbers that may stand under somebody without letters: one total. */
const totalsBelow = 1;

/** Share of named columns followed by nameless ones from which names stand over several columns. Ours: fewer are forgotten names. */
const spannedShare = 0.5;

interface PeopleInput {
  readonly grid: Grid;
  readonly headerRow: number | null;
  readonly taskColumn: number;
  /** Counts below the header. */
  readonly counts: readonly LetterCount[];
}

interface Candidate {
  readonly column: number;
  readonly named: boolean;
}

function isPerson(count: LetterCount, header: string): boolean {
  if (isAsideHeader(header)) return false;
  const isUnused = count.filled === 0 && count.numbers <= totalsBelow;
  return isUnused || isNearlyLetterColumn(count);
}

/** Columns with a name that fits a person, and columns of letters without a name beside one of those. */
function candidatesIn({ grid, headerRow, taskColumn, counts }: PeopleInput): Candidate[] {
  const found: Candidate[] = [];
  counts.forEach((count, column) => {
    if (column <= taskColumn) return;
    const cell = headerRow === null ? null : (grid.rows[headerRow]?.[column] ?? null);
    if (!isBlank(cell)) {
      if (isPerson(count, shownText(cell))) found.push({ column, named: true });
      return;
    }
    const isBeside = found.length === 0 || found[found.length - 1]?.column === column - 1;
    const isNameless = headerRow === null || (isBeside && !isLegendColumn(grid, column, headerRow));
    if (isLetterColumn(count) && isNameless) found.push({ column, named: false });
  });
  return found;
}

function areSpanned(candidates: readonly Candidate[]): boolean {
  const named = candidates.filter((candidate) => candidate.named);
  const followed = candidates.filter(
    (candidate, index) => candidate.named && candidates[index + 1]?.named === false,
  );
  return named.length > 0 && followed.length > named.length * spannedShare;
}

/**
 * Columns of the people, right of the tasks (grid's own columns): letters below, or a name with nothing below.
 * Where most names are followed by nameless columns of letters, those belong to the name; a single one is
 * somebody without a name, and one that stands apart or explains letters is a legend.
 */
export function findPeople(input: PeopleInput): PersonSpan[] {
  const candidates = candidatesIn(input);
  const spanned = areSpanned(candidates);
  const people: { from: number; to: number }[] = [];
  for (const { column, named } of candidates) {
    const last = people[people.length - 1];
    if (spanned && !named && last) last.to = column;
    else people.push({ from: column, to: column });
  }
  return people;
}
