import { dateColumn, idColumn, numberColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a list of stakeholders, as the template has them. */
export const stakeholderColumns = {
  stakeholder: textColumn({
    header: 'Stakeholder',
    help: 'Person or group that the change touches.',
    required: true,
    width: 28,
  }),
  influence: numberColumn({
    header: 'Influence',
    help: 'How much it can help or stop the change: 1 hardly to 5 alone.',
    minimum: 1,
    maximum: 5,
    width: 10,
  }),
  support: numberColumn({
    header: 'Support for the change',
    help: '-2 strongly against, -1 against, 0 neutral, 1 for, 2 strongly for. Blank: not known.',
    role: 'stance',
    minimum: -2,
    maximum: 2,
    width: 22,
  }),
  action: textColumn({
    header: 'Action',
    help: 'What is done to win it, or to keep it.',
    role: 'initiative',
    width: 44,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who sees to it.', width: 16 }),
  communication: idColumn({
    header: 'Linked communication',
    help: 'Message of the communication plan that is meant for it.',
    role: 'communicationLink',
    width: 40,
  }),
  lastContact: dateColumn({
    header: 'Last contact',
    help: 'Day somebody last talked with it. Blank: never.',
    width: 13,
  }),
};

/** The same columns as checks and functions read them: influence and support may be words. */
export const stakeholderReading = {
  ...stakeholderColumns,
  influence: textColumn({
    header: stakeholderColumns.influence.header,
    help: stakeholderColumns.influence.help,
  }),
  support: textColumn({
    header: stakeholderColumns.support.header,
    help: stakeholderColumns.support.help,
    role: 'stance',
  }),
};

export type StakeholderColumns = typeof stakeholderReading;
