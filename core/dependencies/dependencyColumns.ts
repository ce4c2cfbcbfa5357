import { choiceColumn, dateColumn, idColumn, personColumn, textColumn } from '../sheet/column.ts';
import { dependencyStates, dependencyStateWords } from './states.ts';

/** Columns of a list of dependencies: the blueprint's and those of every function that takes one. */
export const dependencyColumns = {
  id: idColumn({
    header: 'Id',
    help: 'Short name of the row, such as DEP-3.',
    idPrefix: 'DEP',
    width: 9,
  }),
  keyResult: idColumn({
    header: 'From key result',
    help: 'Id of the key result that waits for it.',
    width: 16,
  }),
  fromTeam: textColumn({
    header: 'From team',
    help: 'Team that waits. Blank: the team of the key result.',
    width: 20,
  }),
  toTeam: textColumn({
    header: 'To team',
    help: 'Team it is needed from.',
    required: true,
    width: 20,
  }),
  need: textColumn({
    header: 'What is needed',
    help: 'What the other team hands over or does, in a few words.',
    width: 42,
  }),
  confirmed: textColumn({
    header: 'Confirmed',
    help: 'Yes once the other team has said that it will do it.',
    choices: ['yes', 'no'],
    width: 12,
  }),
  askedOn: dateColumn({
    header: 'Asked on',
    help: 'Day the other team was asked.',
    width: 13,
  }),
  dueDate: dateColumn({
    header: 'Needed by',
    help: 'Day it has to be there.',
    day: 'last',
    width: 13,
  }),
  riskOwner: personColumn({
    header: 'Risk owner',
    help: 'The one person who acts when it does not come.',
    width: 16,
  }),
  status: choiceColumn({
    header: 'Status',
    help: 'Where it stands. Blank: open.',
    choices: dependencyStates,
    synonyms: dependencyStateWords,
    width: 13,
  }),
  comment: textColumn({ header: 'Comment', help: 'Anything a reader should know.', width: 32 }),
};

export type DependencyColumns = typeof dependencyColumns;
