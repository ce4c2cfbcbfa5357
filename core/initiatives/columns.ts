import {
  dateColumn,
  fractionColumn,
  idColumn,
  moneyColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';

/** Columns of a list of initiatives: the work that is done for objectives and key results. */
export const initiativeColumns = {
  id: idColumn({ header: 'Id', help: 'Short name of the row.', width: 10 }),
  initiative: textColumn({ header: 'Initiative', help: 'What is done, in words.', width: 44 }),
  objective: textColumn({
    header: 'Objective',
    help: 'Id of the objective or key result it serves; several separated by commas.',
    width: 12,
  }),
  parent: idColumn({
    header: 'Parent',
    help: 'Id of the initiative it is a part of. Blank where it stands alone.',
    width: 10,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who answers for it.', width: 16 }),
  coOwner: personColumn({
    header: 'Co-owner',
    help: 'Others who carry it, separated by commas.',
    width: 16,
  }),
  team: textColumn({ header: 'Team', help: 'Team that works on it.', width: 16 }),
  status: textColumn({ header: 'Status', help: 'Where it stands, in your words.', width: 14 }),
  priority: textColumn({ header: 'Priority', help: 'How urgent it is.', width: 11 }),
  progress: fractionColumn({ header: 'Progress', help: 'Share that is done.', width: 10 }),
  startDate: dateColumn({
    header: 'Start date',
    help: 'First day of work.',
    role: 'start',
    width: 12,
  }),
  dueDate: dateColumn({
    header: 'Due date',
    help: 'Day it should be done.',
    role: 'end',
    day: 'last',
    width: 12,
  }),
  comment: textColumn({ header: 'Comment', help: 'Anything a reader should know.', width: 44 }),
  budget: moneyColumn({
    header: 'Budget',
    help: 'Money set aside for it.',
    minimum: 0,
    width: 10,
  }),
};

export type InitiativeColumns = typeof initiativeColumns;
