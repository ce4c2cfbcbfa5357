import { dateColumn, numberColumn, textColumn } from '../sheet/column.ts';

/** Columns of a history of values: check-ins, or the months of a key figure. */
export const historyColumns = {
  checkInDate: dateColumn({ header: 'Date', help: 'Day of the value.', required: true }),
  current: numberColumn({
    header: 'Value',
    help: 'Value on that day; a row without one is passed over.',
    required: true,
    flagsCount: true,
  }),
  keyResult: textColumn({
    header: 'Key result',
    help: 'Id or text of what was measured, where the range holds several.',
  }),
};

export type HistoryColumns = typeof historyColumns;
