import { choiceColumn, dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';
import { choiceWords } from '../vocabulary/choiceWords.ts';
import { commitmentStates } from '../vocabulary/vocabulary.ts';

/** Columns of a list of commitments: the blueprint's, and those of every function that takes one. */
export const commitmentColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', idPrefix: 'C', width: 8 }),
  commitment: textColumn({
    header: 'Commitment',
    help: 'What was promised, so that anybody can tell later whether it was kept.',
    required: true,
    width: 46,
  }),
  promisedBy: personColumn({
    header: 'Promised by',
    help: 'The one person who made the promise.',
    width: 16,
  }),
  promisedTo: personColumn({
    header: 'Promised to',
    help: 'The person or team that counts on it.',
    width: 18,
  }),
  madeOn: dateColumn({ header: 'Made on', help: 'Day the promise was made.', width: 12 }),
  dueDate: dateColumn({
    header: 'Due date',
    help: 'Last day on which it is still kept in time.',
    day: 'last',
    width: 12,
  }),
  kept: choiceColumn({
    header: 'Kept',
    help: 'Yes or no once it is settled; open, blank or an unticked box until then.',
    choices: commitmentStates,
    synonyms: choiceWords(commitmentStates, (each) => each.commitmentStates ?? {}),
    width: 9,
  }),
  closedOn: dateColumn({ header: 'Closed on', help: 'Day it was settled.', width: 12 }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective it serves.',
    role: 'parent',
    width: 16,
  }),
  reason: textColumn({
    header: 'Reason',
    help: 'For one that was not kept: what got in the way.',
    width: 44,
  }),
};

export type CommitmentColumns = typeof commitmentColumns;
