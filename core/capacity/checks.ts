import {
  type CheckDefinition,
  type CheckResult,
  defineCheck,
  type Score,
} from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { capacityShare } from './capacityVerdict.ts';
import { capacityIssues } from './issues.ts';
import { type CapacityRow, type CapacityTable, readCapacity } from './readCapacity.ts';

function judge(table: CapacityTable, { row, values }: CapacityRow): Issue[] {
  const { team, plannedEffort: planned, available } = values;
  const subject = team ?? `row ${row + 1}`;
  const share = capacityShare({ planned, available });
  if (share !== null && share <= 1) return [];
  if (share !== null) {
    const place = placeIn(table, row, 'plannedEffort');
    const about = { subject, expected: `at most ${available}`, found: `${planned}` };
    return [capacityIssues['capacity-exceeded']({ place, ...about })];
  }
  const key = planned === null ? 'plannedEffort' : 'available';
  if (table.unread?.[key]?.has(row)) return [];
  const found = values[key] === null ? 'blank' : `${values[key]}`;
  const about = { subject, expected: 'a number above 0', found };
  return [capacityIssues['capacity-unknown']({ place: placeIn(table, row, key), ...about })];
}

/** Share of the teams whose plan fits or is tight; covers the teams with both numbers. */
function fitScore(table: CapacityTable, today: number | null): Score[] {
  const shares = table.rows.flatMap(({ values: { plannedEffort: planned, available } }) => {
    const share = capacityShare({ planned, available });
    return share === null ? [] : [share];
  });
  if (shares.length === 0) return [];
  const fitting = shares.filter((share) => share <= 1).length;
  return [
    {
      ...{ id: `capacity/${table.sheet}`, kind: 'capacity', label: table.sheet, asOf: today },
      ...{ value: fitting / shares.length, unit: 'fraction' },
      coverage: shares.length / table.rows.length,
    },
  ];
}

function run(table: CapacityTable, today: number | null): CheckResult {
  const issues = table.rows.flatMap((row) => judge(table, row));
  return { scores: fitScore(table, today), issues: [...table.issues, ...issues] };
}

/** Checks that the check-up runs on capacity plans. */
export const capacityChecks: readonly CheckDefinition[] = [
  defineCheck({
    id: 'capacity',
    kinds: ['capacity'],
    summary:
      'Teams for which more is planned than they have time for, or of which that is not known.',
    run: (input, { locale, today }) => run(readCapacity(input, locale), today),
  }),
];
