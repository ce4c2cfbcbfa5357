import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { MeasureColumns } from './columns.ts';
import { scorecardIssues } from './issues.ts';
import type { MeasureRow } from './measureRows.ts';
import { hasAim } from './scoreRow.ts';
import { tablePlace } from './tablePlace.ts';

type Rule = (rows: readonly MeasureRow[], table: Table<MeasureColumns>) => readonly Issue[];

function quoted(name: string | null): string {
  return name ? `"${name}"` : 'without a name';
}

/** Measures without a target; one note for the whole table where targets are not kept at all. */
const targets: Rule = (rows, table) => {
  const { target, low, score } = table.found;
  if (target === undefined && low === undefined) return [];
  const aimless = rows.filter(({ row }) => !hasAim(row.values) && row.values.score === null);
  if (aimless.length === rows.length && rows.length > 1) {
    const isWords = table.issues.some(
      ({ place: { row, column } }) => row === undefined && column === target,
    );
    if (score !== undefined || isWords) return [];
    const place = placeIn(table, table.headerRow ?? rows[0]?.row.row ?? 0, 'target');
    const expected = 'a number to aim at in each row';
    return [scorecardIssues['scorecard-no-targets']({ place, expected, found: 'none' })];
  }
  const unread = new Set(
    table.issues.filter(({ place }) => place.column === target).map(({ place }) => place.row),
  );
  const isRead = ({ row }: MeasureRow) => !unread.has(row.row) && !unread.has(undefined);
  return aimless.filter(isRead).map(({ row, measure }) =>
    scorecardIssues['scorecard-target-missing']({
      ...{ place: placeIn(table, row.row, 'target'), subject: quoted(measure) },
      ...{ expected: 'the value that is aimed at', found: 'blank' },
    }),
  );
};

/** Measures without an owner, where the table names owners at all. */
const owners: Rule = (rows, table) => {
  const ownerless = rows.filter(({ row }) => row.values.owner === null);
  if (table.found.owner === undefined || ownerless.length === rows.length) return [];
  return ownerless.map(({ row, measure }) =>
    scorecardIssues['scorecard-owner-missing']({
      ...{ place: placeIn(table, row.row, 'owner'), subject: quoted(measure) },
      ...{ expected: 'one name', found: 'blank' },
    }),
  );
};

/** Share of repeated names beyond which the column holds something else than names of measures. Ours. */
const mostRepeats = 0.2;

/** The same measure twice under the same objective or another one counts twice. */
const repeated: Rule = (rows, table) => {
  const first = new Map<string, number>();
  const issues: Issue[] = [];
  for (const { row, measure, perspective } of rows) {
    const key = `${nameKey(perspective)}|${nameKey(measure ?? '')}`;
    const earlier = first.get(key);
    if (!measure) continue;
    if (earlier === undefined) first.set(key, row.row);
    else
      issues.push(
        scorecardIssues['scorecard-measure-repeated']({
          ...{ place: placeIn(table, row.row, 'measure'), subject: quoted(measure) },
          ...{ expected: 'each measure once', found: `it in row ${earlier + 1} already` },
        }),
      );
  }
  const [firstIssue] = issues;
  if (!firstIssue || issues.length <= mostRepeats * rows.length + 1) return issues;
  return [
    { ...firstIssue, severity: 'info', found: `${issues.length} repetitions in this column` },
  ];
};

/** A direction typed against the order of baseline and target. */
const directions: Rule = (rows, table) =>
  rows.flatMap(({ row, measure }) => {
    const { direction, baseline, target } = row.values;
    const isTold = direction === 'higher' || direction === 'lower';
    if (!isTold || baseline === null || target === null || baseline === target) return [];
    const shown = target > baseline ? 'higher' : 'lower';
    if (shown === direction) return [];
    const place = placeIn(table, row.row, 'direction');
    const expected = `"${shown}" for ${baseline} to ${target}`;
    const found = `"${direction}"`;
    const subject = quoted(measure);
    return [
      scorecardIssues['scorecard-direction-contradicts']({ place, expected, found, subject }),
    ];
  });

/** A note that higher was taken as better, where neither a direction nor a baseline says so. */
const assumedDirections: Rule = (rows, table) => {
  const { found } = table;
  const isAssumed = rows.some(
    ({ row: { values } }) =>
      values.score === null &&
      values.actual !== null &&
      values.target !== null &&
      values.direction === null &&
      values.baseline === null,
  );
  if (!isAssumed || found.direction !== undefined) return [];
  const expected = 'a column Direction, or Baseline, where lower is better';
  const place = tablePlace(table);
  return [scorecardIssues['scorecard-direction-assumed']({ place, expected, found: 'neither' })];
};

/** What is wrong with single measures. */
export const measureFindings: Rule = (rows, table) => {
  const measures = rows.filter(({ measure }) => measure !== null);
  return [targets, owners, repeated, directions, assumedDirections].flatMap((rule) =>
    rule(measures, table),
  );
};
