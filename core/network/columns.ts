import { numberColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a list of contacts: one pair of people a row, or one person with everybody they name. */
export const tieColumns = {
  from: personColumn({
    header: 'From person',
    help: 'Who has the contact, or who answered.',
    role: 'tieFrom',
    required: true,
    width: 22,
  }),
  fromDepartment: textColumn({
    header: 'From department',
    help: 'Department of the first person.',
    role: 'tieFromGroup',
    width: 18,
  }),
  to: personColumn({
    header: 'To person',
    help: 'With whom; several names may stand in one cell. Blank for somebody who has no contact with anybody.',
    role: 'tieTo',
    required: true,
    width: 22,
  }),
  toDepartment: textColumn({
    header: 'To department',
    help: 'Department of the second person; may stay blank where that person has a row of their own.',
    role: 'tieToGroup',
    width: 18,
  }),
  count: numberColumn({
    header: 'Contacts a week',
    help: 'How often, as counted or told; no message is read. Blank counts as one contact, 0 as none.',
    role: 'tieStrength',
    minimum: 0,
    width: 16,
  }),
};

export type TieColumns = typeof tieColumns;

/** Columns of a second range that tells who is in which department. */
export const memberColumns = {
  person: personColumn({ header: 'Person', help: 'Name as in the contacts.', required: true }),
  department: textColumn({ header: 'Department', help: 'Where the person works.' }),
};

export type MemberColumns = typeof memberColumns;
