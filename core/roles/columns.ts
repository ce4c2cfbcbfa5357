import { dateColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a list of roles: the blueprint's and those its check reads. */
export const roleColumns = {
  role: textColumn({
    header: 'Role',
    help: 'What the role is called; one row a role and person.',
    required: true,
    width: 25,
  }),
  person: personColumn({ header: 'Person', help: 'Who holds it now. Blank: vacant.', width: 16 }),
  team: textColumn({ header: 'Team', help: 'Team it belongs to.', width: 20 }),
  purpose: textColumn({
    header: 'Purpose',
    help: 'What would be missing without the role.',
    width: 44,
  }),
  decisions: textColumn({
    header: 'Decides on',
    help: 'What the role decides without asking.',
    role: 'decisionRights',
    width: 42,
  }),
  measures: textColumn({
    header: 'Measures owned',
    help: 'Measures and key results it answers for, separated by commas.',
    role: 'measuresOwned',
    width: 30,
  }),
  deputy: personColumn({
    header: 'Deputy',
    help: 'Who stands in during holidays and illness.',
    role: 'coOwner',
    width: 16,
  }),
  changedOn: dateColumn({
    header: 'Last changed',
    help: 'When this description was last agreed with whoever holds the role.',
    width: 14,
  }),
};

export type RoleColumns = typeof roleColumns;
