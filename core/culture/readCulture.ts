import type { Issue } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { type CultureColumns, splitKeys } from './columns.ts';
import { type CultureAnswer, type Points, pointsOf, type Rated } from './cultureTypes.ts';
import { cultureIssues } from './issues.ts';
import { judgeSplit, type SplitFault } from './judgeSplit.ts';

type CultureTable = Table<CultureColumns>;

/** Culture answers with what is wrong with them; a split that is not valid is null in them. */
export interface CultureSheet {
  readonly answers: readonly CultureAnswer[];
  readonly issues: readonly Issue[];
}

const codes = {
  sum: 'culture-sum',
  negative: 'culture-points-negative',
  incomplete: 'culture-split-incomplete',
} as const satisfies Record<Exclude<SplitFault, 'blank'>, keyof typeof cultureIssues>;

const expectations = {
  sum: 'a sum of 100',
  negative: 'points of at least 0 each',
  incomplete: 'points for all four types, 0 for none',
} as const;

/** Rounded for the eye: 99.9 and not 99.89999999999999. */
function shown(sum: number): string {
  return `${Math.round(sum * 1e6) / 1e6}`;
}

interface SplitInput {
  readonly rated: Rated;
  readonly subject: string;
  /** Cells that have an issue of their own already, as `row/column`. */
  readonly told: ReadonlySet<string>;
}

function splitOf(
  table: CultureTable,
  row: Row<CultureColumns>,
  { rated, subject, told }: SplitInput,
): { readonly points: Points | null; readonly issues: readonly Issue[] } {
  const keys = splitKeys[rated];
  if (keys.every((key) => table.found[key] === undefined)) return { points: null, issues: [] };
  const values = keys.map((key) => row.values[key]);
  const { fault, sum } = judgeSplit(values);
  if (fault === null) return { points: pointsOf(values.map(Number)), issues: [] };
  const isTold = keys.some((key) => told.has(`${row.row}/${table.found[key]}`));
  if (fault === 'blank' || isTold) return { points: null, issues: [] };
  const broken = values.findIndex((value) =>
    fault === 'incomplete' ? value === null : fault === 'negative' && value !== null && value < 0,
  );
  const place = placeIn(table, row.row, keys[Math.max(0, broken)]);
  const found = fault === 'incomplete' ? 'blank' : `a sum of ${shown(sum)}`;
  const expected = expectations[fault];
  const negative = values.filter((value) => value !== null && value < 0).join(', ');
  const occurrence = { place, subject, expected, found: fault === 'negative' ? negative : found };
  return { points: null, issues: [cultureIssues[codes[fault]](occurrence)] };
}

/** Rows that answer a dimension a second time for the same respondent. */
function repeated(table: CultureTable): readonly Issue[] {
  const met = new Set<string>();
  if (table.found.respondent === undefined) return [];
  return table.rows.flatMap(({ row, values: { respondent, dimension } }) => {
    if (respondent === null || dimension === null) return [];
    const key = `${nameKey(respondent)}\n${nameKey(dimension)}`;
    const isNew = !met.has(key);
    met.add(key);
    if (isNew) return [];
    const place = placeIn(table, row, 'dimension');
    const occurrence = { place, subject: `"${dimension}"`, found: `respondent ${respondent}` };
    const expected = 'one answer a person and dimension';
    return [cultureIssues['culture-answer-repeated']({ ...occurrence, expected })];
  });
}

/**
 * Culture answers of a table. Rows without a respondent belong to one person; a split that does not hold 100 points is
 * left out with an issue that names its sum; a split left blank altogether only lowers the coverage.
 */
export function readCulture(table: CultureTable): CultureSheet {
  const issues: Issue[] = [];
  const told = new Set(table.issues.map(({ place }) => `${place.row}/${place.column}`));
  const answers = table.rows.flatMap((row): CultureAnswer[] => {
    const { respondent, dimension } = row.values;
    const keys = [...splitKeys.now, ...splitKeys.wanted];
    if (dimension === null && keys.every((key) => row.values[key] === null)) return [];
    const subject = `"${dimension ?? 'no dimension'}"`;
    const now = splitOf(table, row, { rated: 'now', subject, told });
    const wanted = splitOf(table, row, { rated: 'wanted', subject, told });
    issues.push(...now.issues, ...wanted.issues);
    return [
      {
        respondent: nameKey(respondent ?? ''),
        dimension: dimension?.trim() ?? '',
        now: now.points,
        wanted: wanted.points,
      },
    ];
  });
  return { answers, issues: [...table.issues, ...issues, ...repeated(table)] };
}
