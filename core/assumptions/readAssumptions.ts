import type { CheckInput } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { type AssumptionColumns, assumptionReading } from './columns.ts';
import { assumptionIssues } from './issues.ts';
import type { Assumption, AssumptionLog } from './model.ts';
import { type Confidence, readConfidences } from './readConfidence.ts';

type AssumptionRow = Row<AssumptionColumns>;

function placesOf(table: Table<AssumptionColumns>, row: number): Assumption['at'] {
  const at = (key: keyof AssumptionColumns) => placeIn(table, row, key);
  return {
    ...{ assumption: at('assumption'), objective: at('objective'), evidence: at('evidence') },
    ...{ confidence: at('confidence'), testedOn: at('testedOn'), nextTest: at('nextTest') },
    owner: at('owner'),
  };
}

/** Rows whose test days hold something that is no date. */
function rowsWithUnreadDays({ issues, found }: Table<AssumptionColumns>): ReadonlySet<number> {
  const columns = [found.testedOn, found.nextTest];
  const inColumns = issues.filter(
    ({ place }) => place.column !== undefined && columns.includes(place.column),
  );
  return new Set(inColumns.flatMap(({ place }) => place.row ?? []));
}

function assumptionOf(
  table: Table<AssumptionColumns>,
  { row, values }: AssumptionRow,
  { confidence, datesRead }: { readonly confidence: number | null; readonly datesRead: boolean },
): Assumption {
  const { id, assumption, objective, evidence, impact, testedOn, nextTest, owner, status } = values;
  return {
    ...{ id, text: assumption ?? '', objective, evidence, confidence, impact },
    ...{ testedOn, nextTest, owner, state: status },
    ...{ datesRead, at: placesOf(table, row) },
  };
}

/** How an assumption is named in sentences. */
export function subjectOf({ id, text }: Pick<Assumption, 'id' | 'text'>): string {
  return id === null ? `"${text}"` : `${id} "${text}"`;
}

/** Unreadable confidences; where the whole column is points, it is said once. */
function confidenceIssues(
  assumptions: readonly Assumption[],
  confidences: readonly Confidence[],
  cells: readonly (string | null)[],
): readonly Issue[] {
  const issues = assumptions.flatMap((assumption, index) => {
    const expected = confidences[index]?.unread ?? null;
    if (expected === null) return [];
    const about = { place: assumption.at.confidence, subject: subjectOf(assumption), expected };
    return [
      assumptionIssues['assumption-confidence-unread']({ ...about, found: cells[index] ?? '' }),
    ];
  });
  const points = issues.filter(({ expected }) => expected.includes('points'));
  return issues.filter((issue) => !points.includes(issue) || issue === points[0]);
}

/** The assumptions of a table; rows that name none are headings and left out. */
export function assumptionsOfTable(
  table: Table<AssumptionColumns>,
  locale: string | null,
): AssumptionLog {
  const rows = table.rows.filter(({ values }) => values.assumption !== null);
  const cells = rows.map(({ values }) => values.confidence);
  const confidences = readConfidences(cells, locale);
  const unread = rowsWithUnreadDays(table);
  const assumptions = rows.map((row, index) => {
    const confidence = confidences[index]?.value ?? null;
    return assumptionOf(table, row, { confidence, datesRead: !unread.has(row.row) });
  });
  return {
    ...{ sheet: table.sheet, assumptions },
    issues: [...table.issues, ...confidenceIssues(assumptions, confidences, cells)],
    has: (key) => table.found[key] !== undefined,
  };
}

/** Reads a recognised log of assumptions. */
export function readAssumptions({ grid, table }: CheckInput, locale: string | null): AssumptionLog {
  const read = readRecognised({ grid, table, locale }, assumptionReading);
  return assumptionsOfTable(read, locale);
}
