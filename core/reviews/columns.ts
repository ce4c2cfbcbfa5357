import { cadences } from '../calendar/cadence.ts';
import { dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a calendar of reviews: the blueprint's, and those of every function that takes one. */
export const reviewColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', idPrefix: 'RV', width: 8 }),
  review: textColumn({
    header: 'Review',
    help: 'What is looked at: the week, the numbers, the strategy.',
    required: true,
    width: 30,
  }),
  cadence: textColumn({
    header: 'Cadence',
    help: 'Weekly, monthly, quarterly: how often such a review is meant to be held.',
    role: 'frequency',
    choices: cadences,
    width: 12,
  }),
  plannedOn: dateColumn({
    header: 'Planned date',
    help: 'Day it is planned for.',
    width: 13,
  }),
  heldOn: dateColumn({
    header: 'Held on',
    help: 'Day it was held; blank until then.',
    width: 12,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who calls it.', width: 16 }),
  decisions: textColumn({
    header: 'Decisions',
    help: 'What was decided, or how many decisions there were.',
    role: 'decision',
    width: 36,
  }),
  actions: textColumn({
    header: 'Actions',
    help: 'What somebody is to do until the next one.',
    role: 'initiative',
    width: 36,
  }),
  carriedOver: textColumn({
    header: 'Actions carried over',
    help: 'Actions of earlier reviews that are still open, one a line or separated by semicolons.',
    width: 36,
  }),
};

export type ReviewColumns = typeof reviewColumns;
