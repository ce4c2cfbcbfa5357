import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { leanIssues } from './issues.ts';
import { type WasteRow, wastesIn } from './readWaste.ts';
import type { WasteColumns } from './wasteColumns.ts';

type WasteTable = Table<WasteColumns>;
type RowCheck = (table: WasteTable, row: WasteRow) => Issue[];

/** How a waste is named in sentences. */
export function wasteName({ row, values: { id, waste } }: WasteRow): string {
  if (waste === null) return id ?? `row ${row + 1}`;
  return id === null ? `"${waste}"` : `${id} "${waste}"`;
}

function about(table: WasteTable, row: WasteRow, key: keyof WasteColumns) {
  const found = row.values[key] === null ? 'blank' : `${row.values[key]}`;
  return { place: placeIn(table, row.row, key), subject: wasteName(row), found };
}

function isUnread(table: WasteTable, { row }: WasteRow, key: keyof WasteColumns): boolean {
  const column = table.found[key];
  return table.issues.some(({ place }) => place.row === row && place.column === column);
}

const untreated: RowCheck = (table, row) => {
  const { countermeasure } = row.values;
  if (table.found.countermeasure === undefined || !namesNobody(countermeasure)) return [];
  const expected = 'what keeps it from coming back';
  return [
    leanIssues['waste-no-countermeasure']({ ...about(table, row, 'countermeasure'), expected }),
  ];
};

const ownerless: RowCheck = (table, row) => {
  if (table.found.owner === undefined || !namesNobody(row.values.owner)) return [];
  return [leanIssues['waste-no-owner']({ ...about(table, row, 'owner'), expected: 'one person' })];
};

const unsized: RowCheck = (table, row) => {
  const { hoursLost, cost } = row.values;
  const key = table.found.hoursLost === undefined ? 'cost' : 'hoursLost';
  const isKnown = hoursLost !== null || cost !== null;
  if (table.found[key] === undefined || isKnown || isUnread(table, row, key)) return [];
  return [leanIssues['waste-no-size']({ ...about(table, row, key), expected: 'hours or money' })];
};

/** Hours or money below zero. */
export const negativeWaste: RowCheck = (table, row) =>
  (['hoursLost', 'cost'] as const).flatMap((key) => {
    if ((row.values[key] ?? 0) >= 0) return [];
    const expected = 'a number from 0 on';
    return [leanIssues['waste-negative']({ ...about(table, row, key), expected })];
  });

function treatedScore(table: WasteTable, wastes: readonly WasteRow[]): Score[] {
  if (table.found.countermeasure === undefined || wastes.length === 0) return [];
  const treated = wastes.filter(({ values }) => !namesNobody(values.countermeasure)).length;
  return [
    {
      ...{ id: `waste/${table.sheet}`, kind: 'waste', label: table.sheet },
      ...{ value: treated / wastes.length, unit: 'fraction', coverage: 1, asOf: null },
    },
  ];
}

/** What a log of waste lacks, at the cell that mends it, and the share of it that is being treated. */
export function checkWaste(table: WasteTable): CheckResult {
  const wastes = wastesIn(table);
  const checks = [untreated, ownerless, unsized, negativeWaste];
  const issues = wastes.flatMap((row) => checks.flatMap((run) => run(table, row)));
  return { scores: treatedScore(table, wastes), issues: [...table.issues, ...issues] };
}
