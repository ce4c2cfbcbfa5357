import {
  choiceColumn,
  dateColumn,
  idColumn,
  numberColumn,
  personColumn,
  textColumn,
} from '../sheet/column.ts';
import { plannedWords, unplannedWords } from '../vocabulary/plannedWords.ts';

const answers = ['yes', 'no'] as const;

/** Columns of a log of work: the blueprint's. */
export const worklogColumns = {
  id: idColumn({ header: 'ID', help: 'Short name to refer to it.', idPrefix: 'L', width: 8 }),
  date: dateColumn({ header: 'Date', help: 'Day of the work.', role: 'workedOn', width: 12 }),
  person: personColumn({ header: 'Person', help: 'Who worked.', width: 16 }),
  task: textColumn({ header: 'Task', help: 'What was done.', width: 38 }),
  hours: numberColumn({
    header: 'Hours',
    help: 'How long it took.',
    required: true,
    minimum: 0,
    width: 8,
  }),
  planned: choiceColumn({
    header: 'Planned',
    help: 'Yes when it was in the plan of the week, no when it broke into it.',
    role: 'plannedWork',
    choices: answers,
    synonyms: plannedWords,
    width: 10,
  }),
  objective: idColumn({
    header: 'Linked objective',
    help: 'ID of the objective it serves; blank for none.',
    role: 'parent',
    width: 16,
  }),
  problem: textColumn({
    header: 'Problem',
    help: 'For work that broke in: what was wrong, always in the same words.',
    width: 34,
  }),
  repeatOf: idColumn({
    header: 'Repeat of',
    help: 'ID of the row in which the problem first came up, where the words differ.',
    width: 11,
  }),
};

/** The same with the column that ordinary logs have instead of Planned: yes there means unplanned. */
export const ordinaryWorklogColumns = {
  ...worklogColumns,
  unplanned: choiceColumn({
    header: 'Unplanned',
    help: 'Yes when it broke into the plan.',
    role: 'unplannedWork',
    choices: answers,
    synonyms: unplannedWords,
    width: 10,
  }),
};

export type WorklogColumns = typeof ordinaryWorklogColumns;
