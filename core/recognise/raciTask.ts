import { type ColumnProfile, profileColumn, sampleRows, shareOf } from './columnProfile.ts';
import { type HeaderMatcher, readHeaderCells } from './headerCell.ts';
import type { SheetView } from './sheetView.ts';

function headerScores(
  view: SheetView,
  header: number,
  matcher: HeaderMatcher,
): ReadonlyMap<number, number> {
  return new Map(
    readHeaderCells(view, header, matcher).map(({ column, matches }) => [
      column,
      Math.max(0, ...matches.filter(({ role }) => role === 'task').map(({ score }) => score)),
    ]),
  );
}

function isLabelColumn(profile: ColumnProfile): boolean {
  return profile.filled > 0 && shareOf(profile, 'number', 'code', 'letter', 'tick', 'date') < 0.6;
}

/**
 * The column that names the tasks: left of the people, filled in most rows that hold letters, text and
 * not numbering; a header word for task decides between several. Null when there is none.
 */
export function findTaskColumn(
  view: SheetView,
  input: {
    people: readonly number[];
    header: number;
    rows: readonly number[];
    matcher: HeaderMatcher;
  },
): number | null {
  const { people, header, rows, matcher } = input;
  const others = Array.from({ length: view.width }, (_, column) => column).filter(
    (column) => !people.includes(column),
  );
  const sample = sampleRows(rows);
  const labels = others
    .map((column) => profileColumn(view, column, sample))
    .filter((profile) => isLabelColumn(profile));
  const mostFilled = Math.max(0, ...labels.map(({ filled }) => filled));
  const scores = headerScores(view, header, matcher);
  const firstPerson = Math.min(...people);
  const ranked = labels
    .filter(({ filled }) => filled >= mostFilled * 0.6)
    .map((profile) => ({
      column: profile.column,
      score:
        (scores.get(profile.column) ?? 0) +
        (profile.column < firstPerson ? 1 : 0) +
        Math.min(0.3, profile.averageLength / 100),
    }))
    .sort((a, b) => b.score - a.score || a.column - b.column);
  return ranked[0]?.column ?? null;
}

const personRoles = ['person', 'owner', 'team', 'department'] as const;

/**
 * True where the first column lists people or roles, so that the tasks stand across: its header says
 * "role" or "team". "Name" alone does not: tasks have names too.
 */
export function listsPeople(
  view: SheetView,
  input: { header: number; task: number; matcher: HeaderMatcher },
): boolean {
  const { header, task, matcher } = input;
  const cell = readHeaderCells(view, header, matcher).find(({ column }) => column === task);
  const score = (role: string) => cell?.matches.find((match) => match.role === role)?.score ?? 0;
  const named = Math.max(...personRoles.map(score)) >= 0.85;
  return named && score('task') < 0.6 && score('label') < 0.6;
}
