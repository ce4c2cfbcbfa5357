import { dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a log of signals. */
export const signalColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', idPrefix: 'SIG', width: 9 }),
  signal: textColumn({
    header: 'Signal',
    help: 'What was noticed outside: a new wish, a rival, a rule, a price.',
    required: true,
    width: 48,
  }),
  source: textColumn({ header: 'Source', help: 'Where it came from.', width: 24 }),
  sensedOn: dateColumn({ header: 'Sensed on', help: 'Day it was noticed.', width: 13 }),
  decidedOn: dateColumn({
    header: 'Decided on',
    help: 'Day it was decided what to do, or to do nothing. Blank: not yet.',
    width: 13,
  }),
  doneOn: dateColumn({
    header: 'Change done on',
    help: 'Day the change was in place. Blank: not yet, or nothing to change.',
    width: 15,
  }),
  decision: idColumn({
    header: 'Decision',
    help: 'ID of the decision it led to.',
    width: 12,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who sees to it.', width: 16 }),
};

export type SignalColumns = typeof signalColumns;
