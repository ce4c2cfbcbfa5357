import type { Issue } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { perspectiveWords, totalWords, wordKey } from '../vocabulary/wordSets.ts';
import type { MeasureColumns } from './columns.ts';
import { scorecardIssues } from './issues.ts';

/** A row with the perspective and objective it belongs to, whether written in it or above. */
export interface MeasureRow {
  readonly row: Row<MeasureColumns>;
  readonly perspective: string;
  readonly objective: string;
  /** Null in a row that only names a perspective or an objective. */
  readonly measure: string | null;
}

type Values = Row<MeasureColumns>['values'];

function filledKeys(values: Values): string[] {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([key]) => key);
}

/** The name in a row "Total" or "Average", which is no measure; null for other rows. */
function totalName({ perspective, objective, measure }: Values): string | null {
  const name = perspective ?? objective ?? measure;
  return name !== null && totalWords.has(wordKey(name)) ? name : null;
}

/** True for a row such as "Customer" alone in the measure column of a table that has no perspective column. */
function isPerspectiveRow(values: Values, table: Table<MeasureColumns>): boolean {
  if (table.found.perspective !== undefined || values.measure === null) return false;
  return filledKeys(values).length === 1 && perspectiveWords.has(wordKey(values.measure));
}

/** True when a row has a number or a word beyond the names of its objective and perspective. */
function hasContent(values: Values): boolean {
  const names = ['perspective', 'objective', 'objectiveWeight', 'perspectiveWeight', 'status'];
  return filledKeys(values).some((key) => !names.includes(key));
}

/**
 * Rows with their perspective and objective filled down over blank and merged cells; totals rows are left out and
 * named. A perspective that stands alone in a row heads the rows below it.
 */
export function measureRows(table: Table<MeasureColumns>): {
  readonly rows: readonly MeasureRow[];
  readonly issues: readonly Issue[];
} {
  const rows: MeasureRow[] = [];
  const issues: Issue[] = [];
  let perspective = '';
  let objective = '';
  for (const row of table.rows) {
    const { values } = row;
    const total = totalName(values);
    if (total !== null) {
      const place = placeIn(table, row.row, 'measure');
      const expected = 'a measure in every row';
      issues.push(scorecardIssues['scorecard-total-row']({ place, expected, found: total }));
      continue;
    }
    const isHeading = isPerspectiveRow(values, table);
    const named = isHeading ? values.measure : values.perspective;
    if (named !== null && nameKey(named) !== nameKey(perspective)) objective = '';
    perspective = named ?? perspective;
    objective = values.objective ?? objective;
    const measure = isHeading || !hasContent(values) ? null : (values.measure ?? '');
    rows.push({ row, perspective, objective, measure });
  }
  return { rows, issues };
}
