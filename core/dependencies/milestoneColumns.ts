import { dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a list of joint milestones: the blueprint's and those its check reads. */
export const milestoneColumns = {
  id: idColumn({ header: 'Id', help: 'Short name of the row, such as M-2.', width: 8 }),
  milestone: textColumn({
    header: 'Milestone',
    help: 'What is there on the day, in words anybody can check.',
    required: true,
    width: 44,
  }),
  departments: textColumn({
    header: 'Departments',
    help: 'The two or more departments that reach it together, separated by commas.',
    role: 'department',
    width: 30,
  }),
  owners: personColumn({
    header: 'Owner of each',
    help: 'One person a department, in the same order, or as "Shops: Priya Nair".',
    role: 'owner',
    width: 30,
  }),
  dueDate: dateColumn({
    header: 'Due',
    help: 'Day it has to be reached by.',
    day: 'last',
    width: 13,
  }),
  doneOn: dateColumn({ header: 'Done on', help: 'Day it was reached.', width: 13 }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'Id of the objective it serves.',
    role: 'parent',
    width: 16,
  }),
};

export type MilestoneColumns = typeof milestoneColumns;
