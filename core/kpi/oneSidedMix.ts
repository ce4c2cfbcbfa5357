import type { Issue } from '../issue/issue.ts';
import type { Columns } from '../sheet/column.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import type { IndicatorTime } from '../vocabulary/vocabulary.ts';
import { kpiTableIssues } from './issues.ts';
import { measureMix } from './measureMix.ts';

interface TimedRow {
  readonly values: { readonly leading: IndicatorTime | null };
}

/** Said once a list, at the header of the column that tells, where all measures lead or all lag. */
export function oneSidedMix<C extends Columns & { readonly leading: C[string] }>(
  table: Table<C>,
  rows: readonly TimedRow[],
): Issue[] {
  const { verdict } = measureMix(rows.map(({ values }) => values.leading));
  if (verdict !== 'all leading' && verdict !== 'all lagging') return [];
  const place = placeIn(table, table.headerRow ?? 0, 'leading');
  const expected = 'leading and lagging ones';
  return [kpiTableIssues['kpi-mix-one-sided']({ place, expected, found: verdict })];
}
