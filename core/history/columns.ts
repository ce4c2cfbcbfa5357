import { dateColumn, fractionColumn, idColumn, numberColumn, textColumn } from '../sheet/column.ts';

/** Columns of the history: one row a score and snapshot. */
export const historyColumns = {
  snapshotOn: dateColumn({ header: 'Snapshot date', help: 'Day of the snapshot.', width: 14 }),
  scoreId: textColumn({
    header: 'Score id',
    help: 'What is scored and which, such as okr/Sales.',
    required: true,
    width: 26,
  }),
  label: textColumn({ header: 'Label', help: 'What the score is called.', width: 34 }),
  scoreKind: textColumn({
    header: 'Kind',
    help: 'What sort of score it is.',
    role: 'type',
    width: 14,
  }),
  scoreValue: numberColumn({
    header: 'Value',
    help: 'The score on that day; blank where there was not enough data.',
    width: 10,
  }),
  unit: textColumn({ header: 'Unit', help: 'What the value counts.', width: 10 }),
  coverage: fractionColumn({
    header: 'Coverage',
    help: 'Share of weight with data behind the value.',
    minimum: 0,
    maximum: 1,
    width: 10,
  }),
  asOf: dateColumn({ header: 'As of', help: 'Day the score was worked out for.', width: 12 }),
  snapshotId: idColumn({
    header: 'Snapshot id',
    help: 'Unique name of the row, by which Tandem sees that it arrived.',
    width: 18,
  }),
};

export type HistoryColumns = typeof historyColumns;
