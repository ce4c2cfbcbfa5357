import { dateColumn, numberColumn, scoreColumn, textColumn } from '../sheet/column.ts';

/** Columns of long-term outcomes by quarter. */
export const outcomeColumns = {
  period: dateColumn({
    header: 'Quarter',
    help: 'First day of the quarter.',
    role: 'period',
    required: true,
    width: 12,
  }),
  outcome: textColumn({
    header: 'Long-term outcome',
    help: 'What a strategy is for in the long run: growth, guests who stay, a name, investors.',
    required: true,
    width: 38,
  }),
  value: numberColumn({
    header: 'Actual',
    help: 'What it came to in the quarter. Blank is not zero.',
    role: 'actual',
    width: 10,
  }),
  unit: textColumn({ header: 'Unit', help: 'What the numbers count.', width: 12 }),
  index: scoreColumn({
    header: 'Alignment index',
    help: 'Alignment index of that quarter, 0 to 100; once a quarter is enough.',
    role: 'alignmentIndex',
    minimum: 0,
    maximum: 100,
    width: 15,
  }),
  comment: textColumn({ header: 'Comment', help: 'Anything a reader should know.', width: 40 }),
};

export type OutcomeColumns = typeof outcomeColumns;
