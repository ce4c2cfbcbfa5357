import {
  choiceColumn,
  dateColumn,
  fractionColumn,
  idColumn,
  numberColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';
import { expectedTwin } from './expectedTwin.ts';
import { closedOutcomes, keyResultTypes, keyResultTypeWords, overrideStatuses } from './model.ts';
import { progressTwin } from './progressTwin.ts';
import { statusTwin } from './statusTwin.ts';

/** Columns of a list of key results: the blueprint's and those of every function that takes one. */
export const keyResultColumns = {
  id: idColumn({
    header: 'Id',
    help: 'Short name of the row, such as KR-3.',
    idPrefix: 'KR',
    width: 8,
  }),
  objective: textColumn({
    header: 'Objective',
    help: 'Id or text of the objective it belongs to. Blank: the one above.',
    width: 12,
  }),
  keyResult: textColumn({
    header: 'Key result',
    help: 'What will be different, with its number.',
    width: 44,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who answers for it.', width: 14 }),
  type: choiceColumn({
    header: 'Type',
    help: 'How it is measured. Blank: increase.',
    choices: keyResultTypes,
    synonyms: keyResultTypeWords,
    width: 13,
  }),
  start: numberColumn({ header: 'Start', help: 'Value at the beginning.', width: 10 }),
  target: numberColumn({
    header: 'Target',
    help: 'Value to reach, to keep, or steps planned.',
    width: 10,
  }),
  current: numberColumn({
    header: 'Current',
    help: 'Latest value. Leave blank until it is measured: blank is not zero.',
    flagsCount: true,
    width: 10,
  }),
  unit: textColumn({ header: 'Unit', help: 'What the numbers count.', width: 10 }),
  weight: numberColumn({
    header: 'Weight',
    help: '0 leaves it out of the score; blank shares what is left.',
    minimum: 0,
    maximum: 1e9,
    width: 9,
  }),
  low: numberColumn({ header: 'Low', help: 'Lower bound of a band.', width: 8 }),
  high: numberColumn({ header: 'High', help: 'Upper bound of a band.', width: 8 }),
  progress: fractionColumn({
    header: 'Progress',
    help: 'Share of the way from start to target.',
    computed: progressTwin,
    width: 10,
  }),
  expected: fractionColumn({
    header: 'Expected progress',
    help: 'Share of the period gone by on the As of day.',
    computed: expectedTwin,
    width: 12,
  }),
  status: textColumn({
    header: 'Status',
    help: 'By the gap between the two, with the limits of the settings sheet.',
    computed: statusTwin,
    width: 12,
  }),
  startDate: dateColumn({ header: 'Start date', help: 'First day of the period.', width: 12 }),
  dueDate: dateColumn({
    day: 'last',
    header: 'Due date',
    help: 'Last day of the period.',
    width: 12,
  }),
  checkInDate: dateColumn({ header: 'Last check-in', help: 'Day of the latest value.', width: 13 }),
  team: textColumn({ header: 'Team', help: 'Team that works on it.', width: 16 }),
  coOwner: personColumn({
    header: 'Co-owner',
    help: 'Others who carry it, separated by commas.',
    width: 14,
  }),
  confidence: fractionColumn({
    header: 'Confidence',
    help: 'How sure its owner is to reach it.',
    width: 11,
  }),
  commit: numberColumn({ header: 'Commit', help: 'Value that is promised.', width: 9 }),
  stretch: numberColumn({ header: 'Stretch', help: 'Value that would be remarkable.', width: 9 }),
  guardrail: textColumn({
    header: 'Guardrail',
    help: 'Id of the key result that must not suffer from this one.',
    width: 10,
  }),
  closedAs: choiceColumn({
    header: 'Closed as',
    help: 'How it ended; shown as the status.',
    choices: closedOutcomes,
    width: 12,
  }),
  comment: textColumn({ header: 'Comment', help: 'Anything a reader should know.', width: 36 }),
  linkedMeasure: textColumn({
    header: 'Linked KPI',
    help: 'Id or name of the KPI it is read from, where a list of KPIs has it.',
    width: 12,
  }),
  statusOverride: choiceColumn({
    header: 'Status override',
    help: 'What its owner says of it in place of the rule, up to the day beside it.',
    choices: overrideStatuses,
    synonyms: { 'off track': 'At risk', late: 'Behind' },
    width: 15,
  }),
  overrideUntil: dateColumn({
    day: 'last',
    header: 'Override until',
    help: 'Last day the override holds; without one it does not.',
    width: 13,
  }),
  closingGrade: numberColumn({
    header: 'Closing grade',
    help: 'Grade from 0.0 to 1.0 it was closed with.',
    minimum: 0,
    maximum: 1,
    width: 12,
  }),
};
