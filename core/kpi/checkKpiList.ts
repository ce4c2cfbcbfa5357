import type { CheckResult } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { achievement } from '../statistics/achievement.ts';
import { clampTo } from '../statistics/clampTo.ts';
import { linearScore } from '../statistics/linearScore.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { rollUp } from '../statistics/rollUp.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import type { ListColumns } from './columns.ts';
import { kpiTableIssues } from './issues.ts';
import { oneSidedMix } from './oneSidedMix.ts';

type ListRow = Row<ListColumns>;

/** Rows that name a KPI and say something about it; headings and totals do not. */
function kpiRows(table: Table<ListColumns>): readonly ListRow[] {
  return table.rows.filter(({ values }) => {
    const { measure, id } = values;
    const filled = Object.values(values).filter((value) => value !== null).length;
    return measure !== null && !totalWords.has(wordKey(measure)) && filled > (id === null ? 1 : 2);
  });
}

function missingIn(
  key: 'owner' | 'target',
  rows: readonly ListRow[],
  table: Table<ListColumns>,
): Issue[] {
  const column = table.found[key];
  const unread = new Set(
    table.issues.filter(({ place }) => place.column === column).map(({ place }) => place.row),
  );
  const blank = rows.filter(
    ({ row, values }) => values[key] === null && !unread.has(row) && !unread.has(undefined),
  );
  if (column === undefined || blank.length === rows.length) return [];
  return blank.map(({ row, values }) =>
    kpiTableIssues[`kpi-${key}-missing`]({
      ...{ place: placeIn(table, row, key), subject: `"${values.measure}"` },
      ...{ expected: key === 'owner' ? 'one name' : 'a number to aim at', found: 'blank' },
    }),
  );
}

function repeatedIn(rows: readonly ListRow[], table: Table<ListColumns>): Issue[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, values }) => {
    const key = nameKey(values.measure ?? '');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    if (earlier === undefined || key === '') return [];
    const subject = `"${values.measure}"`;
    const place = placeIn(table, row, 'measure');
    const found = `it in row ${earlier + 1} already`;
    const expected = 'each KPI once';
    return [kpiTableIssues['kpi-repeated']({ place, subject, expected, found })];
  });
}

/** A note that higher was taken as better, where neither the list nor a row says. */
function assumedDirection(rows: readonly ListRow[], table: Table<ListColumns>): Issue[] {
  const { found, sheet } = table;
  const isAssumed = rows.some(
    ({ values: { actual, target, direction, baseline } }) =>
      actual !== null && target !== null && direction === null && baseline === null,
  );
  if (found.direction !== undefined || !isAssumed) return [];
  const place = sheet === '' ? {} : { sheet };
  const expected = 'a column Direction, or Baseline, where lower is better';
  return [kpiTableIssues['kpi-direction-assumed']({ place, expected, found: 'none' })];
}

function scoreOf({ values }: ListRow): number | null {
  const { actual, target, direction, baseline } = values;
  if (actual === null || target === null) return null;
  const line = baseline === null ? null : linearScore({ value: actual, floor: baseline, target });
  if (line !== null) return clampTo(line, 0, 100);
  const share = achievement(actual, target, direction ?? 'higher');
  return share === null ? null : clampTo(100 * share, 0, 100);
}

/** Score of a list of KPIs with actual values (equal weights), and what is missing in it. */
export function checkKpiList(table: Table<ListColumns>, today: number | null): CheckResult {
  const rows = kpiRows(table);
  const issues = [
    ...table.issues,
    ...missingIn('target', rows, table),
    ...missingIn('owner', rows, table),
    ...repeatedIn(rows, table),
    ...oneSidedMix(table, rows),
  ];
  if (table.found.actual === undefined || table.found.target === undefined)
    return { scores: [], issues };
  issues.push(...assumedDirection(rows, table));
  const items = rows.map((row) => ({ score: scoreOf(row), weight: 1 }));
  const { score, coverage } = rollUp(items, 'proportional');
  const { sheet } = table;
  return {
    scores: [
      {
        ...{ id: `kpi/${sheet}`, kind: 'kpi', label: sheet, unit: 'score', asOf: today },
        ...{ value: score, coverage: coverage ?? 0 },
      },
    ],
    issues,
  };
}
