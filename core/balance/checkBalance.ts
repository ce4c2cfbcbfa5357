import type { CheckResult } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import type { BalanceColumns } from './columns.ts';
import { balanceIssues } from './issues.ts';
import { teamsIn } from './readBalance.ts';

type BalanceTable = Table<BalanceColumns>;

const sides = ['explore', 'exploit'] as const;

function issuesOf(
  table: BalanceTable,
  { row, values }: Row<BalanceColumns>,
  scaleTop: number,
): Issue[] {
  const subject = values.team === null ? `row ${row + 1}` : `"${values.team}"`;
  return sides.flatMap((key) => {
    const place = placeIn(table, row, key);
    const value = values[key];
    const expected = `a score from 1 to ${scaleTop}`;
    if (value === null) {
      const isUnread = table.issues.some(
        (issue) => issue.place.row === row && issue.place.column === table.found[key],
      );
      if (isUnread || table.found[key] === undefined) return [];
      return [balanceIssues['balance-one-side']({ place, subject, expected, found: 'blank' })];
    }
    if (value >= 1 && value <= scaleTop) return [];
    return [balanceIssues['balance-off-scale']({ place, subject, expected, found: `${value}` })];
  });
}

/** Teams of which one half is missing or off the scale, at the cell that mends it. */
export function checkBalance(table: BalanceTable, scaleTop: number): CheckResult {
  const issues = teamsIn(table).flatMap((row) => issuesOf(table, row, scaleTop));
  return { scores: [], issues: [...table.issues, ...issues] };
}
