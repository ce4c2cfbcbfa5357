import type { Issue } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import type { SeriesColumns } from './columns.ts';
import { kpiTableIssues } from './issues.ts';
import type { KpiPeriod, KpiSeries } from './model.ts';

type SeriesRow = Row<SeriesColumns>;

/** KPIs with their periods, and what contradicts itself in the rows. */
export interface ReadSeries {
  readonly series: readonly KpiSeries[];
  readonly issues: readonly Issue[];
}

/** Rows by KPI in order of appearance; a blank name means the KPI above, totals rows are left out. */
function groupRows(table: Table<SeriesColumns>): Map<string, { name: string; rows: SeriesRow[] }> {
  const groups = new Map<string, { name: string; rows: SeriesRow[] }>();
  let name = '';
  for (const row of table.rows) {
    name = row.values.id ?? name;
    const key = nameKey(name);
    if (totalWords.has(wordKey(name))) continue;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { name, rows: [row] });
  }
  return groups;
}

/** The first word given in a column that may repeat it on every row; a different one later is an issue. */
function oneValue<K extends 'direction' | 'aggregation' | 'frequency' | 'weight'>(
  rows: readonly SeriesRow[],
  key: K,
  { table, name, issues }: GroupInput,
): SeriesRow['values'][K] | null {
  let first: SeriesRow['values'][K] | null = null;
  for (const { row, values } of rows) {
    const value = values[key];
    if (value === null) continue;
    first = first ?? value;
    if (value === first) continue;
    const place = placeIn(table, row, key);
    const expected = `${key} "${first}"`;
    const found = `"${value}"`;
    issues.push(
      kpiTableIssues['kpi-words-differ']({ place, expected, found, subject: `"${name}"` }),
    );
  }
  return first;
}

interface GroupInput {
  readonly table: Table<SeriesColumns>;
  readonly name: string;
  readonly issues: Issue[];
}

function periodsOf(rows: readonly SeriesRow[], { table, name, issues }: GroupInput): KpiPeriod[] {
  const seen = new Map<number, number>();
  const periods: KpiPeriod[] = [];
  const subject = `"${name}"`;
  for (const { row, values } of rows) {
    const { period, actual, target } = values;
    const place = placeIn(table, row, 'period');
    if (period === null) {
      if (actual === null) continue;
      const expected = 'the day the period begins';
      issues.push(
        kpiTableIssues['kpi-period-missing']({ place, subject, expected, found: 'blank' }),
      );
      continue;
    }
    const earlier = seen.get(period);
    if (earlier !== undefined) {
      const expected = 'one row a period';
      const found = `the period of row ${earlier + 1}`;
      issues.push(kpiTableIssues['kpi-period-repeated']({ place, subject, expected, found }));
      continue;
    }
    seen.set(period, row);
    periods.push({ period, actual, target, place: placeIn(table, row, 'actual') });
  }
  return periods.sort((a, b) => a.period - b.period);
}

/** Reads data rows as one series a KPI, with the periods in order of time. */
export function readSeries(table: Table<SeriesColumns>): ReadSeries {
  const issues: Issue[] = [];
  const series = [...groupRows(table).values()].map(({ name, rows }): KpiSeries => {
    const input = { table, name, issues };
    return {
      name,
      direction: oneValue(rows, 'direction', input) === 'lower' ? 'lower' : 'higher',
      aggregation: oneValue(rows, 'aggregation', input) ?? 'sum',
      frequency: oneValue(rows, 'frequency', input),
      weight: oneValue(rows, 'weight', input),
      periods: periodsOf(rows, input),
    };
  });
  return { series, issues };
}
