import {
  dateColumn,
  fractionColumn,
  idColumn,
  numberColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';
import { ageTwin } from './ageTwin.ts';

/** Columns of the list of check-ins: one row each time a key result was looked at. */
export const checkInColumns = {
  checkInDate: dateColumn({ header: 'Check-in date', help: 'Day of the check-in.', width: 14 }),
  keyResult: textColumn({ header: 'Key result', help: 'Id or text of the key result.', width: 14 }),
  current: numberColumn({
    header: 'Current',
    help: 'Value on that day.',
    flagsCount: true,
    width: 10,
  }),
  confidence: fractionColumn({
    header: 'Confidence',
    help: 'How sure its owner is to reach the target.',
    minimum: 0,
    maximum: 1,
    width: 12,
  }),
  owner: personColumn({ header: 'Owner', help: 'Who checked in.', width: 16 }),
  comment: textColumn({ header: 'Comment', help: 'What happened, what comes next.', width: 44 }),
  previous: numberColumn({
    header: 'Previous value',
    help: 'Value before this check-in; blank where there was none.',
    flagsCount: true,
    width: 14,
  }),
  blocker: textColumn({
    header: 'Blocker',
    help: 'What stands in the way, and who could remove it.',
    width: 30,
  }),
  checkInId: idColumn({
    header: 'Check-in id',
    help: 'Unique name of the row, by which Tandem sees that it arrived.',
    width: 18,
  }),
  // Last, so that a row is written in one piece: the formula stands there before it.
  age: numberColumn({
    header: 'Days ago',
    help: 'Days from the check-in to the As of day.',
    computed: ageTwin,
    width: 10,
  }),
};
