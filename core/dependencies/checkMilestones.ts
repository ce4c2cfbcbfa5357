import { isoOfSerial } from '../calendar/serial.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { dependencyIssues } from './issues.ts';
import type { MilestoneColumns } from './milestoneColumns.ts';
import { milestoneOwners } from './milestoneOwners.ts';
import { splitDepartments } from './splitDepartments.ts';
import { dependencyThresholds } from './thresholds.ts';

export type MilestoneTable = Table<MilestoneColumns>;
export type Milestone = Row<MilestoneColumns>;

type RowCheck = (table: MilestoneTable, milestone: Milestone, today: number | null) => Issue[];

function subjectOf({ values: { milestone } }: Milestone): string {
  return `"${milestone}"`;
}

const oneDepartment: RowCheck = (table, milestone) => {
  const { departments } = milestone.values;
  const { value: least } = dependencyThresholds.leastDepartments;
  if (table.found.departments === undefined || splitDepartments(departments).length >= least)
    return [];
  return [
    dependencyIssues['milestone-one-department']({
      place: placeIn(table, milestone.row, 'departments'),
      subject: subjectOf(milestone),
      expected: `at least ${least} departments`,
      found: departments ?? 'blank',
    }),
  ];
};

const ownerMissing: RowCheck = (table, milestone) => {
  const { departments, owners } = milestone.values;
  if (table.found.owners === undefined) return [];
  const missing = milestoneOwners(splitDepartments(departments), owners)
    .filter(({ owner }) => owner === null)
    .map(({ department }) => department);
  if (missing.length === 0) return [];
  return [
    dependencyIssues['milestone-owner-missing']({
      place: placeIn(table, milestone.row, 'owners'),
      subject: subjectOf(milestone),
      expected: `one person of ${missing.join(' and one of ')}`,
      found: owners ?? 'blank',
    }),
  ];
};

const overdue: RowCheck = (table, milestone, today) => {
  const { dueDate, doneOn } = milestone.values;
  const place = placeIn(table, milestone.row, 'doneOn');
  const isUnread = table.issues.some(
    (issue) => issue.place.row === place.row && issue.place.column === place.column,
  );
  if (table.found.doneOn === undefined || doneOn !== null || isUnread) return [];
  if (today === null || dueDate === null || dueDate >= today) return [];
  return [
    dependencyIssues['milestone-overdue']({
      place,
      subject: subjectOf(milestone),
      expected: 'the day it was reached, or a later due day',
      found: `blank, due ${isoOfSerial(dueDate)}`,
    }),
  ];
};

const rowChecks = [oneDepartment, ownerMissing, overdue];

/** The milestones of a table; rows that name one and say nothing about it are headings and left out. */
export function milestonesOf(table: MilestoneTable): readonly Milestone[] {
  return table.rows.filter(({ values: { milestone, ...others } }) => {
    const filled = Object.values(others).filter((value) => value !== null);
    return milestone !== null && filled.length > 0;
  });
}

/** Milestones of one department alone, without an owner in each, or overdue; each at the cell that mends it. */
export function checkMilestones(table: MilestoneTable, today: number | null): readonly Issue[] {
  return milestonesOf(table).flatMap((milestone) =>
    rowChecks.flatMap((run) => run(table, milestone, today)),
  );
}
