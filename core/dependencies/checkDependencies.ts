import { isoOfSerial } from '../calendar/serial.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import type { DependencyColumns } from './dependencyColumns.ts';
import { dependencyIssues } from './issues.ts';
import type { Dependency, DependencyTable } from './readDependencies.ts';

/** What the day decides: `today` as a day serial, null when unknown. */
export interface DependencyClock {
  readonly today: number | null;
  /** Days before the day needed from which a missing confirmation is named. */
  readonly confirmBefore: number;
}

type RowCheck = (table: DependencyTable, dependency: Dependency, clock: DependencyClock) => Issue[];

/** The cell of that column, or of the team asked where the table lacks the column. */
function placeOf(table: DependencyTable, { row }: Dependency, key: keyof DependencyColumns) {
  return placeIn(table, row, table.found[key] === undefined ? 'toTeam' : key);
}

/** "in 5 days", "today", "3 days ago". */
function distance(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days);
  const words = `${count} ${count === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}

const unconfirmed: RowCheck = (table, dependency, { today, confirmBefore }) => {
  const { dueDate, confirmed } = dependency.values;
  if (today === null || dueDate === null || dependency.isConfirmed) return [];
  if (dueDate - today > confirmBefore) return [];
  const said = confirmed === null ? 'blank' : `"${confirmed}"`;
  return [
    dependencyIssues['dependency-unconfirmed']({
      place: placeOf(table, dependency, 'confirmed'),
      subject: dependency.subject,
      expected: `a yes of ${dependency.values.toTeam ?? 'the other team'}, or another day`,
      found: `${said}, needed ${distance(dueDate - today)}`,
    }),
  ];
};

const late: RowCheck = (table, dependency, { today }) => {
  const { dueDate } = dependency.values;
  if (today === null || dueDate === null || !dependency.isConfirmed || dueDate >= today) return [];
  return [
    dependencyIssues['dependency-late']({
      place: placeOf(table, dependency, 'status'),
      subject: dependency.subject,
      expected: 'delivered, or another day',
      found: `needed by ${isoOfSerial(dueDate)}`,
    }),
  ];
};

const noRiskOwner: RowCheck = (table, dependency) => {
  const { riskOwner } = dependency.values;
  if (table.found.riskOwner === undefined || !namesNobody(riskOwner)) return [];
  return [
    dependencyIssues['dependency-no-risk-owner']({
      place: placeIn(table, dependency.row, 'riskOwner'),
      subject: dependency.subject,
      expected: 'one person',
      found: riskOwner ?? 'blank',
    }),
  ];
};

const rowChecks = [unconfirmed, late, noRiskOwner];

/** What dependencies still to come lack, row by row, each at the cell that mends it. */
export function checkDependencies(
  table: DependencyTable,
  dependencies: readonly Dependency[],
  clock: DependencyClock,
): readonly Issue[] {
  return dependencies
    .filter(({ state }) => state === 'open')
    .flatMap((dependency) => rowChecks.flatMap((run) => run(table, dependency, clock)));
}
