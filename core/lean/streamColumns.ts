import { numberColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a value stream: steps in their order, with two times in one unit. */
export const streamColumns = {
  step: textColumn({
    header: 'Step',
    help: 'What is done, in the order it is done.',
    role: 'task',
    required: true,
    width: 40,
  }),
  valueTime: numberColumn({
    header: 'Value time',
    help: 'Time in which what the customer wants comes nearer; 0 where none does.',
    width: 12,
  }),
  waitTime: numberColumn({
    header: 'Wait time',
    help: 'All other time until the next step, in the same unit. Blank is not zero.',
    width: 12,
  }),
  owner: personColumn({ header: 'Owner', help: 'Who does it.', width: 16 }),
  note: textColumn({ header: 'Note', help: 'Anything a reader should know.', width: 36 }),
};

export type StreamColumns = typeof streamColumns;
