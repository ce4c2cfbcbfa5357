import { dateColumn, idColumn, numberColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of the log of targets that were changed. */
export const targetChangeColumns = {
  changedOn: dateColumn({ header: 'Changed on', help: 'Day of the change.', width: 13 }),
  keyResult: textColumn({ header: 'Key result', help: 'Id or text of the key result.', width: 14 }),
  oldTarget: numberColumn({ header: 'Old target', help: 'Target before the change.', width: 12 }),
  newTarget: numberColumn({ header: 'New target', help: 'Target from then on.', width: 12 }),
  reason: textColumn({ header: 'Reason', help: 'Why the target was changed.', width: 46 }),
  changedBy: personColumn({ header: 'Changed by', help: 'Who changed it.', width: 16 }),
  changeId: idColumn({
    header: 'Change id',
    help: 'Unique name of the row, by which Tandem sees that it arrived.',
    width: 18,
  }),
};

export type TargetChangeColumns = typeof targetChangeColumns;
